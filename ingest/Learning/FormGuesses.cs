using System.Globalization;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A field of a learned form's file that no document said.</summary>
/// <param name="Key">Its key in the notation, such as <c>bureau</c>.</param>
/// <param name="Name">Its name, such as 发文单位.</param>
/// <param name="Value">What was written for want of better.</param>
/// <param name="Why">The remark, such as 没有找到发文单位，请补.</param>
public sealed record GuessedField(string Key, string Name, string Value, string Why)
{
    /// <inheritdoc />
    public override string ToString() => $"{Name}：{Value}（{Why}）";
}

/// <summary>What a learned form's file says that no document said: the remarks that <see cref="FormWriter"/> leaves for a clerk, read back.</summary>
/// <param name="Fields">What the document does not say about the form itself.</param>
/// <param name="Indicators">Blanks whose indicator is not certain, such as 第3个填空 发放资料（份）（0.72）.</param>
public sealed partial record FormGuesses(IReadOnlyList<GuessedField> Fields, IReadOnlyList<string> Indicators)
{
    /// <summary>What is written where the document names no bureau and no notice.</summary>
    public const string Unknown = "未知";

    // Wordings that are less alike are often two things.
    private const double Certain = 0.9;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["title"] = "标题",
        ["year"] = "年份",
        ["region"] = "发文地区",
        ["bureau"] = "发文单位",
        ["notice"] = "通知",
        ["campaign"] = "活动名称",
        ["basis"] = "本周数还是累计数",
        ["weekly"] = "每周报送时间",
        ["final"] = "报送总结的日期",
    };

    /// <summary>Whether everything was found.</summary>
    public bool None => Fields.Count == 0 && Indicators.Count == 0;

    /// <summary>The guesses in a form's file; one that a clerk corrected has no remark any more.</summary>
    public static FormGuesses In(string notation)
        => new(
            [.. Remarked().Matches(notation).Select(match => new GuessedField(match.Groups["key"].Value, Names[match.Groups["key"].Value], match.Groups["value"].Value.Trim('"'), match.Groups["why"].Value.Trim()))],
            [.. Suggested().Matches(notation).Where(match => !double.TryParse(match.Groups["score"].ValueSpan, CultureInfo.InvariantCulture, out var score) || score < Certain)
                .Select(match => $"第{match.Groups["slot"].Value}个填空 {match.Groups["name"].Value}（{match.Groups["score"].Value}）")]);

    /// <summary>The file with guessed fields corrected and without the remarks on them.</summary>
    /// <param name="notation">The file's text.</param>
    /// <param name="right">By a field's key what is right; a field that stays as it was guessed keeps its remark.</param>
    public static string Correct(string notation, IReadOnlyDictionary<string, string> right)
        => Remarked().Replace(notation, match => right.TryGetValue(match.Groups["key"].Value, out var value) && value != match.Groups["value"].Value.Trim('"')
            ? $"{match.Groups["indent"].Value}{match.Groups["key"].Value}: {FormWriter.Quoted(value)}"
            : match.Value);

    [GeneratedRegex(@"^(?<indent> *)(?<key>title|year|region|bureau|notice|campaign|basis|weekly|final): *(?<value>[^#\r\n]*?) *# *(?<why>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Remarked();

    [GeneratedRegex(@"^ *# (?<slot>[0-9]+)\. [a-z][a-z0-9_.]* (?<name>[^\r\n]*)（(?<score>[01](?:\.[0-9]+)?|新指标)[^（）\r\n]*）\s*$", RegexOptions.Multiline)]
    private static partial Regex Suggested();
}
