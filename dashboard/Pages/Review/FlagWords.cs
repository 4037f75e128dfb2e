using System.Globalization;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>A flag's parts in words.</summary>
public static class FlagWords
{
    /// <summary>How bad it is: by a word, not by colour alone.</summary>
    public static Cell Severity(Severity severity, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new Cell(words[$"severity.{Wire.Spell(severity)}"], Tone: Tone(severity));
    }

    /// <summary>The class that colours it.</summary>
    public static string Tone(Severity severity) => severity switch
    {
        Warehouse.Vocabulary.Severity.Error => "bad",
        Warehouse.Vocabulary.Severity.Warning => "warn",
        _ => "soft",
    };

    /// <summary>The score as a whole percentage; never quite certain.</summary>
    public static string Score(double score) => Math.Min(Math.Round(100 * score), 99).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>The expected range: 80–120, at least 80, at most 120; empty where none is known.</summary>
    public static string Range(FlagRow flag, Words words)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(words);
        return (flag.ExpectedLow, flag.ExpectedHigh) switch
        {
            ({ } low, { } high) when low == high => NumberText.Exact(low),
            ({ } low, { } high) => $"{NumberText.Exact(low)}–{NumberText.Exact(high)}",
            ({ } low, null) => words["flag.at-least", NumberText.Exact(low)],
            (null, { } high) => words["flag.at-most", NumberText.Exact(high)],
            _ => "",
        };
    }

    /// <summary>A change with its sign; empty where there is none.</summary>
    public static string Change(double? effect)
        => effect is not { } change ? "" : (change > 0 ? "+" : "") + NumberText.Exact((long)Math.Round(change)).Replace('-', '−');

    /// <summary>What was decided, with the corrected number.</summary>
    public static string Decision(ReviewStatus status, long? corrected, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return corrected is { } value ? words["decision.corrected-to", NumberText.Exact(value)] : words[$"decision.{Wire.Spell(status)}"];
    }
}
