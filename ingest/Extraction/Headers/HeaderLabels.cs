using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Extraction.Headers;

/// <summary>Finds the labels of header fields in a text: 填报单位（盖章）： 联系人： 电话： 填报日期：.</summary>
internal static partial class HeaderLabels
{
    /// <summary>The labels in order. A label is followed by a colon, or it is all that its cell holds.</summary>
    public static List<HeaderLabel> In(string text)
    {
        var labels = new List<HeaderLabel>();
        foreach (Match match in LabelPattern().Matches(text))
        {
            var alone = match.Length == text.TrimEnd().Length && match.Index == 0;
            if (!match.Groups["colon"].Success && !alone && !Spaced(text, match))
                continue;
            var field = match.Groups["unit"].Success ? HeaderField.Unit
                : match.Groups["contact"].Success ? HeaderField.Contact
                : match.Groups["phone"].Success ? HeaderField.Phone
                : match.Groups["date"].Success ? HeaderField.Date
                : HeaderField.Other;
            labels.Add(new HeaderLabel(field, match.Index, match.Index + match.Length));
        }

        return text.AsSpan().ContainsAny(':', '：') ? WithWeak(labels, text) : labels;
    }

    /// <summary>The labels with the weak ones between them; one that ends where a weak one does begins where that begins: 值班电话.</summary>
    private static List<HeaderLabel> WithWeak(List<HeaderLabel> labels, string text)
    {
        foreach (var weak in HeaderWords.In(text))
            if (labels.FindIndex(label => label.Start < weak.End && weak.Start < label.End) is >= 0 and var at)
                labels[at] = labels[at] with { Start = Math.Min(labels[at].Start, weak.Start) };
            else
                labels.Add(weak);
        labels.Sort((left, right) => left.Start.CompareTo(right.Start));
        return labels;
    }

    /// <summary>A label without colon counts where spaces stand before it, and a space or its seal bracket behind it.</summary>
    private static bool Spaced(string text, Match match)
    {
        var end = match.Index + match.Length;
        return match.Length >= 4 && end < text.Length && (char.IsWhiteSpace(text[end]) || text[end - 1] is ')' or '）')
               && (match.Index == 0 || char.IsWhiteSpace(text[match.Index - 1]));
    }

    // Recognition may have changed one letter of a longer label, and clerks space labels out (电　话).
    [GeneratedRegex("""
        (?:
          (?<unit>填\s*[报表]\s*单\s*位|[填报送上]\s*[报送]\s*单\s*位|填\s*[报表]\s*[单部]\s*[位门]|.报\s*单\s*位|填.\s*单\s*位|填\s*[报表].\s*位|(?:单\s*位|企\s*业|学\s*校|部\s*门)\s*名\s*称|报表单位|(?<![（(]|计量|数量)单\s*位(?=\s*[（(]|\s*[:：]))
        | (?<contact>联\s*系\s*[人入]\s*员?|联\s*.\s*人(?=\s*[:：])|填\s*[报表]\s*人|经\s*办\s*人|制\s*表\s*人|联\s*络\s*[员人]|(?:统计|填[报表]|报送|登记|信息)(?:负责人|人员?|员))
        | (?<phone>联\s*系\s*电\s*话|办\s*公\s*电\s*话|联\s*系\s*方\s*式|电\s*话\s*号\s*码|手\s*机\s*号?码?|电\s*话|(?:电\s*.|.\s*话)(?=\s*[:：]\s*[0-9０-９]))
        | (?<date>[填报制上][报表送]\s*[日时]\s*[期间]|填\s*[报表].\s*[期间]|填\s*[报表]\s*[日时]\s*[^限](?=\s*[:：])|日\s*期|时\s*间(?=\s*[:：]))
        | (?<other>审\s*核\s*人?|单?位?负\s*责\s*人|签\s*发\s*人?|电\s*子\s*邮\s*箱|邮\s*箱|传\s*真|职\s*务|统\s*计\s*截\s*止|报\s*送\s*期|统\s*计\s*期\s*间|备\s*注)
        )
        (?:\s*[（(]\s*(?:盖\s*章|公\s*章|章|签\s*字|签\s*章|单位盖章|加盖公章)\s*[）)]?)?
        \s*(?<colon>[:：])?
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LabelPattern();
}

/// <summary>A label in a text.</summary>
/// <param name="Field">What it asks for.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after it, its colon and its seal bracket included.</param>
internal readonly record struct HeaderLabel(HeaderField Field, int Start, int End)
{
    /// <summary>Whether only its ending says what it asks for, so that it yields to any other.</summary>
    public bool Weak { get; init; }
}
