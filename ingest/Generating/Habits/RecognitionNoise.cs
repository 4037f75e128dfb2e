using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>The noise of optical recognition: look-alike characters, lost punctuation, O for 0 and l for 1.</summary>
public static class RecognitionNoise
{
    private const string Clean = "己未场日人次参训育线播宣，；“”（）";
    private const string Noisy = "已末埸曰入欠叅训盲钱播宜,;\"\"()";

    /// <summary>Wording with about one character in forty misread.</summary>
    public static string OnWording(string text, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(dice);
        return string.Concat(text.Select(c => Clean.IndexOf(c) is var i and >= 0 && dice.Chance(0.06) ? Noisy[i] : c));
    }

    /// <summary>A figure with a 0 or 1 misread now and then; one digit at least is left as it was.</summary>
    public static string OnFigure(string text, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dice);
        var keep = text.LastIndexOfAny(['2', '3', '4', '5', '6', '7', '8', '9']);
        if (keep < 0)
            return text;
        return string.Concat(text.Select(c => c switch
        {
            '0' when dice.Chance(0.2) => 'O',
            '1' when dice.Chance(0.2) => 'l',
            _ => c,
        }));
    }
}
