using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>A unit's clerk, who mostly keeps to the same file format and the same habits through a season.</summary>
public static class Clerk
{
    private const double Docx = 0.55;

    /// <summary>The file format and the hand of a return.</summary>
    public static (string Format, Hand Hand) HandFor(ModelReturn meant, long seed, IReadOnlyList<string> formats)
    {
        ArgumentNullException.ThrowIfNull(meant);
        ArgumentNullException.ThrowIfNull(formats);
        var own = Dice.For(Dice.Word(seed), "clerk", meant.Form.Id, meant.Unit.Name, Dice.Word(meant.Year));
        var day = Dice.For(Dice.Word(seed), "desk", meant.Form.Id, meant.Unit.Name, Dice.Word(meant.Year), meant.Period);
        var format = FormatOf(day.Chance(0.8) ? own : day, formats);
        var habits = HabitCatalogue.Suiting(meant.Form, format);
        var hand = (day.Chance(0.6) ? own : day).Pick(habits).On(new Hand());
        return (format, day.Chance(0.3) ? day.Pick(habits).On(hand) : hand);
    }

    private static string FormatOf(Dice dice, IReadOnlyList<string> formats)
        => formats.Contains("docx") && dice.Chance(Docx) ? "docx" : dice.Pick(formats);
}
