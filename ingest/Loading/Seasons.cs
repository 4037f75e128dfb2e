using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Makes sure that the warehouse knows the periods of every year for which a form is carried on.</summary>
/// <param name="dimensions">Where periods go.</param>
/// <param name="forms">The forms whose own year is known already.</param>
/// <param name="find">Finds a form by its id.</param>
internal sealed class Seasons(DimensionLoader dimensions, IReadOnlyList<Form> forms, Func<string, Form?> find)
{
    private readonly HashSet<(string, int)> known = [.. forms.Select(form => (form.Id, form.Year))];

    /// <summary>Loads the periods of the seasons that these returns are the first of.</summary>
    public void Prepare(IEnumerable<ReturnRecord> records)
    {
        var periods = new List<PeriodRecord>();
        foreach (var record in records)
            if (record is { FormId: { } id, Year: { } year } && find(id) is { } form && known.Add((id, year)))
                periods.AddRange(CatalogueRecords.Periods(form, year));
        if (periods.Count > 0)
            dimensions.Load(Dimensions.None with { Periods = periods });
    }
}
