using Dapper;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>What an auditor holds a figure against, and what the decisions say about the detectors. Every query takes the regions that the viewer may see.</summary>
public sealed class ReviewQueries(WarehouseDb warehouse)
{
    /// <summary>The detectors and periods that have flags.</summary>
    public IReadOnlyList<FlagChoice> Choices(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<FlagChoice>("flag_choices", new { scope = ListParameter.Of(scope.Prefixes) });
    }

    /// <summary>What the unit reported on a slot over the periods and years, and on its indicator in other forms, oldest first.</summary>
    public IReadOnlyList<HistoryRow> History(RegionScope scope, SlotKey key, string unit, string? region, string indicator)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(key);
        return Rows<HistoryRow>("slot_history", new { scope = ListParameter.Of(scope.Prefixes), form = key.FormId, slot = key.Slot, unit, region, indicator });
    }

    /// <summary>What every unit reported on a slot in one period, the largest number first.</summary>
    public IReadOnlyList<PeerRow> Peers(RegionScope scope, SlotKey key)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(key);
        return Rows<PeerRow>("slot_peers", new { scope = ListParameter.Of(scope.Prefixes), form = key.FormId, year = key.Year, period = key.Period, slot = key.Slot });
    }

    /// <summary>By detector and week: how many flags were decided on, and how many of them had been raised rightly.</summary>
    public IReadOnlyList<DetectorRow> Record(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<DetectorRow>("detector_record", new { scope = ListParameter.Of(scope.Prefixes) });
    }

    private List<T> Rows<T>(string query, object parameters)
    {
        using var timed = Telemetry.Query(query);
        using var connection = warehouse.Connect();
        return connection.Query<T>(Sql.Query(query), parameters).AsList();
    }
}
