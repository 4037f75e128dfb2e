using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Extraction.Headers;

namespace SafetyMonth.Ingest.Loading;

/// <summary>
/// Stars contacts out of a document's lines: those that were recognised, what stands behind the label of a person or a telephone, and
/// whatever looks like a telephone number. Every sign is starred by itself, so that places hold. A figure is no contact.
/// </summary>
internal sealed partial class ContactMask
{
    private const char Sign = '*';
    private const int LongestName = 20;

    private static readonly string[] Persons = ["负责人", "审核", "签发", "邮箱", "传真"];

    private readonly List<string> known;
    private object? askedRow;

    /// <summary>The mask for a return's document; its lines must come in reading order.</summary>
    public ContactMask(ExtractedReturn extracted)
        => known = [.. new[] { extracted.Header.Contact, extracted.Header.Phone }
            .Concat(extracted.Liaison.SelectMany(row => new[] { row.Name, row.OfficePhone, row.Mobile, row.Fax, row.WeChat, row.Email, row.Address }))
            .OfType<string>().Where(text => text.Length > 1).OrderByDescending(text => text.Length)];

    /// <summary>The line with its contacts starred out.</summary>
    /// <param name="text">The line.</param>
    /// <param name="row">What tells which lines stand in one row of a table.</param>
    /// <param name="figures">The figures in the line.</param>
    public string Star(string text, object row, IEnumerable<FigureSpan> figures)
    {
        var signs = text.ToCharArray();
        foreach (var (start, end) in Contacts(text, row).Where(span => !figures.Any(figure => figure.Meets(span.Start, span.End))))
            for (var i = start; i < end; i++)
                if (!char.IsWhiteSpace(signs[i]))
                    signs[i] = Sign;
        return new string(signs);
    }

    private IEnumerable<(int Start, int End)> Contacts(string text, object row)
    {
        var labels = HeaderLabels.In(text);
        // The label of a cell asks for what stands in the next one.
        var asked = row.Equals(askedRow) && text.Length <= LongestName;
        askedRow = labels is [var only] && only.Start == 0 && only.End >= text.TrimEnd().Length && AsksForContact(only, text) ? row : null;
        if (asked && askedRow is null)
            yield return (0, text.Length);
        foreach (var contact in known)
            for (var at = text.IndexOf(contact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(contact, at + contact.Length, StringComparison.Ordinal))
                yield return (at, at + contact.Length);
        foreach (Match match in Telephone().Matches(text))
            yield return (match.Index, match.Index + match.Length);
        for (var i = 0; i < labels.Count; i++)
            if (AsksForContact(labels[i], text))
                yield return Answer(text, labels[i].End, i + 1 < labels.Count ? labels[i + 1].Start : text.Length);
    }

    private static bool AsksForContact(HeaderLabel label, string text)
        => label.Field is HeaderField.Contact or HeaderField.Phone
            || (label.Field is HeaderField.Other && Array.Exists(Persons, word => text.AsSpan(label.Start, label.End - label.Start).Contains(word, StringComparison.Ordinal)));

    // A name or a number: up to the next label, the end of the line, or where a sentence would go on.
    private static (int Start, int End) Answer(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or '\u3000' or ':' or '：')
            from++;
        var end = from;
        while (end < to && end - from < LongestName && text[end] is not ('\n' or '。' or '；' or ';' or '，' or ','))
            end++;
        return (from, end);
    }

    [GeneratedRegex(@"(?<!\d)1\d{10}(?!\d)|(?<!\d)0\d{2,3}[-－— ]?\d{7,8}(?!\d)")]
    private static partial Regex Telephone();
}
