using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>Reads seasons as the warehouse has them. A return never changes what it says, so its figures are read once, or not at all where they were just written.</summary>
internal sealed class SeasonReader(DuckDBConnection connection)
{
    private readonly Dictionary<long, SlotCount[]> counts = [];

    /// <summary>Remembers figures that were just written.</summary>
    public void Remember(IEnumerable<Revision> written)
    {
        foreach (var revision in written)
            counts[revision.ReturnId] = SlotCount.InOrder(revision.Record!.Figures.Where(figure => figure.Kind is SlotKind.Count)
                .Select(figure => new SlotCount(figure.Slot, figure.Indicator, figure.Status, figure.Value, figure.Approximate)));
    }

    /// <summary>The numbers of those seasons of which something is prepared, in no order.</summary>
    public IReadOnlyList<int> Numbers(IReadOnlyList<SeasonKey> seasons, out IReadOnlyList<SeasonKey> known)
    {
        var rows = connection.Query<NumberRow>(Sql.Query("numbered_seasons"), Keys(seasons)).AsList();
        known = [.. rows.Select(row => seasons[row.Place])];
        return [.. rows.Select(row => row.SeasonNo)];
    }

    /// <summary>The seasons as they are now; one of which no return counts is left out.</summary>
    public IReadOnlyList<SeasonState> Read(IReadOnlyList<SeasonKey> seasons)
    {
        var rows = connection.Query<ReturnRow>(Sql.Query("season_returns"), Keys(seasons)).AsList();
        ReadCounts([.. rows.Select(row => row.ReturnId).Where(id => !counts.ContainsKey(id))]);
        return [.. rows.GroupBy(row => row.Place).Select(group => new SeasonState(
            seasons[group.Key], group.First().WeeksAsked,
            [.. group.Select(row => new SeasonReturn(row.ReturnId, row.Period, row.Ordinal, row.PeriodKind, row.Cumulative, counts[row.ReturnId]))]))];
    }

    private void ReadCounts(List<long> ids)
    {
        if (ids.Count == 0)
            return;
        var read = ids.ToDictionary(id => id, _ => new List<SlotCount>());
        foreach (var row in connection.Query<CountRow>(Sql.Query("season_figures"), new { ids = ListParameter.Of(ids) }, buffered: false))
            read[row.ReturnId].Add(new SlotCount(row.Slot, row.Indicator, Wire.Read<SlotStatus>(row.Status)!.Value, row.Value, row.Approximate));
        foreach (var (id, list) in read)
            counts.Add(id, SlotCount.InOrder(list));
    }

    private static object Keys(IReadOnlyList<SeasonKey> seasons) => new
    {
        places = ListParameter.Of(Enumerable.Range(0, seasons.Count)),
        forms = ListParameter.Of(seasons.Select(season => season.FormId)),
        units = ListParameter.Of(seasons.Select(season => season.Unit)),
        regions = ListParameter.Of(seasons.Select(season => season.Region)),
        years = ListParameter.Of(seasons.Select(season => season.Year)),
    };

    private sealed record NumberRow(int SeasonNo, int Place);

    private sealed class ReturnRow
    {
        public int Place { get; init; }

        public long ReturnId { get; init; }

        public string? Period { get; init; }

        public int? Ordinal { get; init; }

        public string? PeriodKind { get; init; }

        public bool Cumulative { get; init; }

        public long WeeksAsked { get; init; }
    }

    private sealed class CountRow
    {
        public long ReturnId { get; init; }

        public int Slot { get; init; }

        public string Indicator { get; init; } = "";

        public string Status { get; init; } = "";

        public long? Value { get; init; }

        public bool Approximate { get; init; }
    }
}
