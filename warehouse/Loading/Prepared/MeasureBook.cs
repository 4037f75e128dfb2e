using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>The measures that each indicator is a part of, itself among them, under their numbers.</summary>
internal sealed class MeasureBook(DuckDBConnection connection)
{
    private readonly Dictionary<string, ulong[]> known = new(StringComparer.Ordinal);

    /// <summary>The measures of an indicator that was learned.</summary>
    public ulong[] this[string indicator] => known[indicator];

    /// <summary>Asks for those indicators that it does not know yet.</summary>
    public void Learn(IEnumerable<string> indicators)
    {
        var unknown = indicators.Where(indicator => !known.ContainsKey(indicator)).ToHashSet(StringComparer.Ordinal);
        if (unknown.Count == 0)
            return;
        foreach (var group in connection.Query<Row>(Sql.Query("measures_of_indicators"), new { indicators = ListParameter.Of(unknown) }).GroupBy(row => row.Indicator))
            known[group.Key] = [.. group.Select(row => row.MeasureNo)];
    }

    private sealed record Row(string Indicator, ulong MeasureNo);
}
