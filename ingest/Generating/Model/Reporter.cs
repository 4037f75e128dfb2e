using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>Turns a unit's season into the returns that it sends: late, missing, blank and corrected ones too.</summary>
public sealed class Reporter
{
    private readonly SeasonModel model;
    private readonly string seed;
    private readonly Form form;

    /// <summary>A reporter of one form.</summary>
    public Reporter(long seed, Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        this.seed = Dice.Word(seed);
        this.form = form;
        model = new SeasonModel(seed, form);
    }

    /// <summary>The unit's returns of a year in the order in which they are due.</summary>
    public IEnumerable<ModelReturn> Returns(ReportingUnit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var season = model.Of(unit, year);
        var manners = Dice.For(seed, "manners", form.Id, unit.Name);
        var laxness = manners.Share() * manners.Share();
        foreach (var period in form.Calendar.Periods(year))
        {
            var week = season.Weeks.ToList().FindIndex(w => w.Period.Code == period.Code && period.Code != "final");
            if (week < 0 && period.Code != "final")
                continue;
            var dice = Dice.For(seed, "sending", form.Id, unit.Name, Dice.Word(year), period.Code);
            if (dice.Chance(week < 0 ? 0.03 * laxness : 0.02 + 0.18 * laxness))
                continue;

            var late = dice.Chance(0.03 + 0.25 * laxness);
            var date = DateOnly.FromDateTime(period.Due).AddDays(late ? dice.Between(1, 6) : -dice.Between(0, 1));
            var values = Values(season, week, 0.03 * laxness, dice);
            var sent = new ModelReturn(form, unit, year, period.Code, date, 0, values);
            if (!dice.Chance(0.04))
            {
                yield return sent;
                continue;
            }

            yield return sent with { Values = Forgetful(values, dice) };
            yield return sent with { Date = date.AddDays(dice.Between(1, 3)), Revision = 1 };
        }
    }

    private ModelValue[] Values(Season season, int week, double blank, Dice dice)
    {
        var values = new ModelValue[form.Slots.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var number = week < 0 ? season.Total(i) : season.Counts[i][week];
            values[i] = dice.Chance(blank) ? ModelValue.Blank
                : season.Answers[i] is { } answer ? new ModelValue(null, answer)
                : season.Words[i] is { } words ? Named(words, i + 1 < values.Length && Happened(season, week, i + 1))
                : new ModelValue(number);
        }

        return values;
    }

    // Nobody names an activity that there was none of.
    private static ModelValue Named(string words, bool happened) => happened ? new ModelValue(null, null, words) : ModelValue.Blank;

    private static bool Happened(Season season, int week, int slot) => (week < 0 ? season.Total(slot) : season.Counts[slot][week]) > 0;

    // The first version of a return that is corrected later: one or two figures too low.
    private static ModelValue[] Forgetful(ModelValue[] values, Dice dice)
    {
        var hasty = (ModelValue[])values.Clone();
        var counted = Enumerable.Range(0, values.Length).Where(i => values[i].Number > 1).ToList();
        for (var n = counted.Count == 0 ? 0 : dice.Between(1, 2); n > 0; n--)
        {
            var i = dice.Pick(counted);
            hasty[i] = new ModelValue(values[i].Number / 2);
        }

        return hasty;
    }
}
