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
    public bool HasAnything() => connection.Value.ExecuteScalar<bool>(Sql.Query("page_anything"));

    /// <summary>Who is to report on what.</summary>
    public IReadOnlyList<ReporterRow> Reporters() => List<ReporterRow>("page_reporters", new { scope = Scope });

    /// <summary>What somebody should look at.</summary>
    public AttentionRow Attention(FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return connection.Value.QuerySingle<AttentionRow>(Sql.Query("page_counts"), new { scope = Scope, form = figures.Form, year = figures.Year, region = figures.Region });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (connection.IsValueCreated)
            connection.Value.Dispose();
    }

    private ListParameter<string> Scope => ListParameter.Of(scope.Prefixes);

    private List<T> List<T>(string query, object? parameters = null) => connection.Value.Query<T>(Sql.Query(query), parameters).AsList();
}
