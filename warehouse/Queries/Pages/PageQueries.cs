using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

/// <summary>What the dashboard's pages read, within the regions that the viewer may see. One connection, one thread.</summary>
public sealed partial class PageQueries : IDisposable
{
    private readonly Lazy<DuckDBConnection> connection;
    private readonly RegionScope scope;

    /// <summary>Queries over a warehouse for a viewer.</summary>
    public PageQueries(WarehouseDb warehouse, RegionScope scope)
        => (connection, this.scope) = (new Lazy<DuckDBConnection>(warehouse.Connect), scope);

    /// <summary>Whether anything at all has been loaded, if only failures.</summary>
    public bool HasAnything()
    {
        using var timed = Telemetry.Query("page_anything");
        return connection.Value.ExecuteScalar<bool>(Sql.Query("page_anything"));
    }

    /// <summary>Who is to report in the scope's year and the one before.</summary>
    public IReadOnlyList<ReporterRow> Reporters(FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<ReporterRow>("page_reporters", new { scope = Scope, form = figures.Form, region = figures.Region, year = figures.Year });
    }

    /// <summary>How many are to report on what.</summary>
    public IReadOnlyList<ExpectedRow> Expected() => List<ExpectedRow>("page_expected", new { scope = Scope });

    /// <summary>How far reporting is on each form, of the scope's year or of all.</summary>
    /// <param name="figures">Form, year and region to look at.</param>
    /// <param name="now">Local time: what is due later is not missing.</param>
    public IReadOnlyList<ReportingRow> Reporting(FigureScope figures, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<ReportingRow>("page_reporting", new { now, scope = Scope, form = figures.Form, year = figures.Year, region = figures.Region });
    }

    /// <summary>What somebody should look at.</summary>
    public AttentionRow Attention(FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<AttentionRow>("page_counts", new { scope = Scope, form = figures.Form, year = figures.Year, region = figures.Region })[0];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (connection.IsValueCreated)
            connection.Value.Dispose();
    }

    private ListParameter<string> Scope => ListParameter.Of(scope.Prefixes);

    private List<T> List<T>(string query, object? parameters = null)
    {
        using var timed = Telemetry.Query(query);
        return connection.Value.Query<T>(Sql.Query(query), parameters).AsList();
    }
}
