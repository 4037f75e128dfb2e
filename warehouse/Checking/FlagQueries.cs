using Dapper;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>What viewers may ask about flags and decisions. Every query takes the regions that the viewer may see.</summary>
public sealed class FlagQueries(WarehouseDb warehouse)
{
    /// <summary>Returns with open flags, the most doubtful first; under a status that settles flags, the returns settled so.</summary>
    public IReadOnlyList<QueueRow> Queue(RegionScope scope, QueueFilter? filter = null, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        filter ??= new QueueFilter();
        var part = page ?? Page.First;
        return Rows<QueueRow>("flag_queue", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            year = filter.Figures.Year,
            region = filter.Figures.Region,
            form = filter.Figures.Form,
            unit = filter.Unit,
            period = filter.Period,
            severity = filter.Severity is { } severity ? Wire.Spell(severity) : null,
            detector = filter.Detector,
            status = filter.Status is { } status ? Wire.Spell(status) : filter.Undecided ? "none" : null,
            byEffect = filter.ByEffect,
            skip = part.Skip,
            take = part.Take,
        });
    }

    /// <summary>Open flags, worst first: by severity, score and effect.</summary>
    public IReadOnlyList<FlagRow> Open(RegionScope scope, FigureFilter? filter = null, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        filter ??= FigureFilter.None;
        var part = page ?? Page.First;
        return Rows<FlagRow>("open_flags", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            year = filter.Year,
            region = filter.Region,
            form = filter.Form,
            skip = part.Skip,
            take = part.Take,
        });
    }

    /// <summary>Units with open flags, in the order of region and unit: those that a 核实函 would go to.</summary>
    /// <param name="scope">The regions that the viewer may see.</param>
    /// <param name="filter">Year, region and form to narrow down to.</param>
    /// <param name="notices">Also what is merely unusual.</param>
    /// <param name="page">The rows, or null for the first ones.</param>
    public IReadOnlyList<LetterUnitRow> LetterUnits(RegionScope scope, FigureFilter filter, bool notices, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(filter);
        var part = page ?? Page.First;
        return Rows<LetterUnitRow>("letter_units", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            year = filter.Year,
            region = filter.Region,
            form = filter.Form,
            notices,
            skip = part.Skip,
            take = part.Take,
        });
    }

    /// <summary>A return's flags, open ones first, closed ones with the reason.</summary>
    public IReadOnlyList<FlagRow> OfReturn(RegionScope scope, long returnId)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<FlagRow>("return_flags", new { scope = ListParameter.Of(scope.Prefixes), id = returnId });
    }

    /// <summary>A return's decisions, newest first: the first of a slot is in force.</summary>
    public IReadOnlyList<ReviewRow> Reviews(RegionScope scope, long returnId)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<ReviewRow>("return_reviews", new { scope = ListParameter.Of(scope.Prefixes), id = returnId });
    }

    private List<T> Rows<T>(string query, object parameters)
    {
        using var timed = Telemetry.Query(query);
        using var connection = warehouse.Connect();
        return connection.Query<T>(Sql.Query(query), parameters).AsList();
    }
}
