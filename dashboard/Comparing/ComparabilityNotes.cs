using System.Globalization;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>What a reader must know before comparing: stands first on the page; and how the forms ask (口径).</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="wordings">How the forms ask.</param>
/// <param name="set">The measures' names.</param>
/// <param name="words">The page's words.</param>
public sealed class ComparabilityNotes(ComparisonBook comparison, WordingBook wordings, MeasureSet set, Words words)
{
    private const int Quoted = 3;
    private const int ShortLabel = 5;

    /// <summary>Why figures on the page should not be held against each other as they stand.</summary>
    public IReadOnlyList<string> Warnings { get; } = [.. Warn(comparison, wordings, set, words)];

    /// <summary>What each marked year asks otherwise than the year before it.</summary>
    public IReadOnlyList<string> Changes => [.. from measure in comparison.Measures
                                                from year in comparison.Years
                                                where wordings.Changed(measure, year)
                                                select Change(measure, year)];

    /// <summary>Every wording of the measures in the chosen years.</summary>
    public DataTable Table()
    {
        var rows = from measure in comparison.Measures
                   from asked in comparison.Years.SelectMany(year => wordings.Of(measure, year).Select(one => (Year: year, One: one)))
                       .GroupBy(pair => (pair.One.Form.Id, pair.One.Slot.Slot), pair => pair)
                   let one = asked.First().One
                   select new Row(
                   [
                       set.Name(measure, words), Cell.Zh(FormName.Of(one.Form), $"/forms/{Uri.EscapeDataString(one.Form.Id)}"), Cell.Zh(one.Slot.Item), Cell.Zh(one.Slot.Label), Cell.Zh(one.Slot.Unit),
                       string.Join(words["list.separator"], asked.Select(pair => pair.Year.ToString(CultureInfo.InvariantCulture))),
                   ]);
        return new DataTable("wordings", words["compare.wordings"],
            [new(words["compare.measure"]), new(words["filter.form"]), new(words["slot.item"]), new(words["slot.label"]), new(words["slot.unit"]), new(words["filter.year"])], [.. rows]);
    }

    private string Change(Measure measure, int year)
    {
        var (added, gone) = wordings.Difference(measure, year);
        return words["compare.change", year, wordings.Before(year), set.Name(measure, words), Quote(added), Quote(gone)];
    }

    private string Quote(IReadOnlyList<Wording> some)
    {
        if (some.Count == 0)
            return words["compare.nothing"];
        var told = some.Select(one => $"“{Telling(one)}（{one.Slot.Unit}）”").Distinct().ToList();
        return string.Join(words["list.separator"], told.Take(Quoted)) + (told.Count > Quoted ? words["compare.and-more", told.Count - Quoted] : "");
    }

    // 参与 alone tells nothing: then the indicator's name does.
    private string Telling(Wording one)
        => one.Slot.Label.Length < ShortLabel && set.Find(one.Slot.Indicator) is { } indicator ? set.Name(indicator, words) : one.Slot.Label;

    private static IEnumerable<string> Warn(ComparisonBook comparison, WordingBook wordings, MeasureSet set, Words words)
    {
        string Names(IEnumerable<Measure> measures) => string.Join(words["list.separator"], measures.Select(measure => set.Name(measure, words)));

        var units = comparison.Years.ToDictionary(year => year, comparison.Units);
        if (units.Values.Distinct().Count() > 1)
            yield return words["compare.units-differ", string.Join(words["list.separator"], units.Select(pair => words["breakdown.units-of-year", pair.Key, pair.Value]))];
        var changed = comparison.Measures.Where(measure => comparison.Years.Any(year => wordings.Changed(measure, year))).ToList();
        if (changed.Count > 0)
            yield return words["compare.wording-changes", Names(changed)];
        var mixed = comparison.Measures.Where(measure => comparison.Years.Any(year => wordings.DiffersBetweenPlaces(measure, year))).ToList();
        if (mixed.Count > 0)
            yield return words["compare.wording-mixed", Names(mixed)];
        var unasked = comparison.Measures.Where(measure => comparison.Years.Any(year => comparison.Periods.Any(period => comparison.Of(measure, new ComparePoint(comparison.Whole, year, period, null)) is { NotAsked: > 0 }))).ToList();
        if (unasked.Count > 0)
            yield return words["compare.not-asked", Names(unasked)];
        if (comparison.Years.Any(year => comparison.Measures.Any(measure => comparison.Periods.Any(period => comparison.Of(measure, new ComparePoint(comparison.Whole, year, period, null)) is { Partial: > 0 }))))
            yield return words["compare.partial"];
        if (!comparison.Disjoint)
            yield return words["compare.overlap"];
        if (comparison.Localities.Chosen(comparison.Choice with { Places = [] }).Count >= Localities.Most)
            yield return words["compare.too-long", Localities.Most];
    }
}
