using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>One way in which a form asks for part of a measure.</summary>
/// <param name="Form">The form.</param>
/// <param name="Slot">The slot, with its wording and unit.</param>
public sealed record Wording(FormRow Form, SlotRow Slot)
{
    /// <summary>What must be the same for two figures to be of one kind: the indicator, the words that lead to the blank, the unit.</summary>
    public (string Indicator, string Label, string Unit) Kind => (Slot.Indicator, Slot.Label, Slot.Unit);
}

/// <summary>How the forms in view ask for a measure (口径), year by year and place by place.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="reference">The forms and their slots.</param>
public sealed class WordingBook(ComparisonBook comparison, Reference reference)
{
    /// <summary>The wordings in a year, in the region looked into or in another place.</summary>
    public IReadOnlyList<Wording> Of(Measure measure, int year, Locality? place = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return [.. from form in comparison.Forms(place ?? comparison.Whole, year)
                   from slot in reference.Slots[form.Id]
                   where measure.Indicators.Contains(slot.Indicator)
                   select new Wording(form, slot)];
    }

    /// <summary>The year that a year is compared with: the one before it among those chosen.</summary>
    public int? Before(int year) => comparison.Years.LastOrDefault(one => one < year) is > 0 and var before ? before : (int?)null;

    /// <summary>Whether a year asks otherwise than the chosen year before it.</summary>
    public bool Changed(Measure measure, int year)
        => Before(year) is { } before && !Kinds(Of(measure, before)).SetEquals(Kinds(Of(measure, year)));

    /// <summary>What a year asks anew, and what it no longer asks.</summary>
    public (IReadOnlyList<Wording> Added, IReadOnlyList<Wording> Gone) Difference(Measure measure, int year)
    {
        if (Before(year) is not { } before)
            return ([], []);
        var (then, now) = (Of(measure, before), Of(measure, year));
        return ([.. now.ExceptBy(Kinds(then), one => one.Kind)], [.. then.ExceptBy(Kinds(now), one => one.Kind)]);
    }

    /// <summary>Whether places that are compared ask for a measure in different words in a year.</summary>
    public bool DiffersBetweenPlaces(Measure measure, int year)
    {
        var asked = comparison.Places.Select(place => Kinds(Of(measure, year, place))).Where(kinds => kinds.Count > 0).ToList();
        return asked.Exists(kinds => !kinds.SetEquals(asked[0]));
    }

    private static HashSet<(string, string, string)> Kinds(IEnumerable<Wording> wordings) => [.. wordings.Select(one => one.Kind)];
}
