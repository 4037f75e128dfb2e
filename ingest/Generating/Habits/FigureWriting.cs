using System.Globalization;
using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>Writes a count in a hand: digits, separators, 万 and rounding.</summary>
public static class FigureWriting
{
    private const long WanFrom = 1_000;
    private const long ApproximateFrom = 50;
    private static readonly string[] Before = ["约", "近", "超", "超过"];
    private static readonly string[] After = ["余", "多"];

    /// <summary>The writing, the number that it means, and whether it says that it is approximate.</summary>
    /// <param name="number">The count, above 0.</param>
    /// <param name="hand">The hand.</param>
    /// <param name="exact">Whether this very number must be written.</param>
    /// <param name="dice">Chance.</param>
    public static (string Text, long Number, bool Approximate) Write(long number, Hand hand, bool exact, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(hand);
        ArgumentNullException.ThrowIfNull(dice);
        if (hand.Rounding is Rounding.Wan && number >= WanFrom)
            return InWan(number, hand, exact);
        if (hand.Rounding is Rounding.WanAndThousands && !exact && number >= 11_000)
            return InWanAndThousands(number, hand);
        if (hand.Rounding is Rounding.Approximate && !exact && number >= ApproximateFrom && dice.Chance(0.5))
            return Rounded(number, hand, dice);
        return (Digits(number, hand), number, false);
    }

    // 12000 is 1.2万 and no rounding; 12345 is 1.2万余, which means 12000 or a little more.
    private static (string, long, bool) InWan(long number, Hand hand, bool exact)
    {
        var step = number < 10_000 ? 10L : 1_000L;
        var whole = number % step == 0;
        var kept = whole || exact ? number : number / step * step;
        var text = ((decimal)kept / 10_000).ToString("0.####", CultureInfo.InvariantCulture);
        return (Widen(text, hand) + "万" + (kept == number ? "" : "余"), kept, kept != number);
    }

    private static (string, long, bool) InWanAndThousands(long number, Hand hand)
    {
        var kept = number / 1_000 * 1_000;
        var thousands = kept % 10_000 / 1_000;
        var text = Digits(kept / 10_000, hand) + "万" + (thousands == 0 ? "" : Digits(thousands, hand) + "千");
        return (text + (kept == number ? "" : "余"), kept, kept != number);
    }

    private static (string, long, bool) Rounded(long number, Hand hand, Dice dice)
    {
        var step = number switch { < 100 => 10L, < 2_000 => 50L, < 20_000 => 500L, _ => 1_000L };
        if (dice.Chance(0.5))
        {
            var under = number / step * step;
            return (Digits(under, hand) + dice.Pick(After), under, true);
        }

        var word = dice.Pick(Before);
        var near = (word == "近" ? number + step - 1 : number) / step * step;
        return (word + Digits(near, hand), near, true);
    }

    private static string Digits(long number, Hand hand)
    {
        if (hand.Digits is Habits.Digits.Chinese)
            return ChineseNumeral.Of(number);
        var text = number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", hand.Separator, StringComparison.Ordinal);
        return Widen(text, hand);
    }

    private static string Widen(string text, Hand hand) => hand.Digits is Habits.Digits.FullWidth
        ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c))
        : text;
}
