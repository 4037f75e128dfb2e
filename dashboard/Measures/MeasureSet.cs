using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Measures;

/// <summary>The measures that a page shows, with their names.</summary>
public sealed class MeasureSet
{
    private readonly Reference reference;
    private readonly IReadOnlyList<Measure> headlines;

    /// <summary>Measures over what the warehouse knows.</summary>
    public MeasureSet(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        this.reference = reference;
        headlines = [.. MeasureFile.Over([.. reference.Indicators.Where(indicator => indicator.Kind == "count").Select(indicator => indicator.Code)])
            .Select(measure => new Measure(measure.Id, measure.Group, measure.Unit, measure.Indicators, measure.PartOf))];
    }

    /// <summary>The measures that the overview leads with.</summary>
    public IReadOnlyList<Measure> Headlines => headlines;

    /// <summary>The counts of a theme, one measure each.</summary>
    public IReadOnlyList<Measure> OfTheme(string theme)
        => [.. reference.Indicators.Where(indicator => indicator.Theme == theme && indicator.Kind == "count").Select(Single)];

    /// <summary>The measure or indicator with the id; null where there is none that counts.</summary>
    public Measure? Find(string id)
        => headlines.FirstOrDefault(measure => measure.Id == id)
            ?? (reference.Indicator(id) is { Kind: "count" } indicator ? Single(indicator) : null);

    /// <summary>Whether it is one of the measures that the overview leads with.</summary>
    public bool IsHeadline(Measure measure) => headlines.Contains(measure);

    /// <summary>Whether a form asks for any part of a measure.</summary>
    public bool Asks(string form, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Indicators.Any(code => reference.Asks(form, code));
    }

    /// <summary>The measure's name.</summary>
    public string Name(Measure measure, Words words)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(words);
        return reference.Indicator(measure.Id) is { } indicator ? words.Name(indicator.NameZh, indicator.NameEn) : words[$"measure.{measure.Id}"];
    }

    private static Measure Single(IndicatorRow indicator) => new(indicator.Code, indicator.Theme, indicator.Unit, [indicator.Code], null);
}
