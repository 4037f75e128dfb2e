using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>A date as typed. Both null where nothing was filled in.</summary>
/// <param name="Date">The date, or null.</param>
/// <param name="Problem">Why a text that is there is no date; its place is for the caller to add.</param>
public sealed record DateReading(DateOnly? Date, Problem? Problem)
{
    internal static DateReading Blank { get; } = new(null, null);
}

/// <summary>Reads the date of filling in, in the ways that clerks write it.</summary>
public static partial class DateReader
{
    /// <summary>Reads 2023年6月14日, 2023/6/14, 2023.6.14, 6月14日, 二〇二三年六月十四日 and the like.</summary>
    /// <param name="text">The text as typed; null, empty and an unfilled 年 月 日 are blank.</param>
    /// <param name="year">The year to take where the text has none, or null.</param>
    public static DateReading Read(string? text, int? year)
    {
        var plain = Plain(text);
        if (plain.Length == 0 || Unfilled().IsMatch(plain))
            return DateReading.Blank;
        var match = Pattern().Match(plain);
        if (!match.Success)
            match = Compact().Match(plain);
        if (!match.Success)
            return Serial().IsMatch(plain) ? new DateReading(FromSerial(plain), null) : Unreadable(text!, "看不懂");
        var written = match.Groups["year"].Value;
        var full = written.Length == 0 ? year : Number(written) is { } number ? (written.Length == 2 ? 2000 + number : number) : null;
        if (full is null)
            return Unreadable(text!, "没有写年份");
        var month = Number(match.Groups["month"].Value);
        var day = Number(match.Groups["day"].Value);
        return full is >= 2000 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(full.Value, month.Value)
            ? new DateReading(new DateOnly(full.Value, month.Value, day.Value), null)
            : Unreadable(text!, "不存在");
    }

    private static DateReading Unreadable(string text, string why)
        => new(null, new Problem(ProblemCodes.DateUnreadable, $"填报日期“{(text.Length > 40 ? text[..40] + "…" : text).Trim()}”{why}", null, "请写成“2023年6月14日”"));

    private static int? Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseDigits.Read(text);

    private static DateOnly FromSerial(string digits)
        => DateOnly.FromDateTime(DateTime.FromOADate(int.Parse(digits, CultureInfo.InvariantCulture)));

    /// <summary>Half-width, without spaces and fillers; O and l, I are digits here, as recognition has it.</summary>
    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var character in HalfWidth.Of(text is { Length: > 100 } ? text[..100] : text ?? ""))
            if (!char.IsWhiteSpace(character) && character != '_')
                plain.Append(character switch { 'O' or 'o' => '0', 'l' or 'I' or '|' => '1', '○' => '〇', _ => character });
        return plain.ToString().TrimEnd('。', ',', ';', '、');
    }

    [GeneratedRegex(@"^((20\d\d)?年?月?日?|[-/.]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Unfilled();

    [GeneratedRegex("^((?<year>20\\d\\d|\\d\\d|二[〇零][" + ChineseDigits.Characters + "]{2})[年\\-/.])?年?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})[月\\-/.](?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?(T?\\d{1,2}:\\d{2}(:\\d{2})?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();

    /// <summary>A workbook's day number that lost its format: 2009 to 2064.</summary>
    [GeneratedRegex(@"^[45]\d{4}$")]
    private static partial Regex Serial();
}
