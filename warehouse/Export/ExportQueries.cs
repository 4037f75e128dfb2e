using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Compare;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Export;

/// <summary>What is taken out of a warehouse as data, row by row, or as a Parquet file that DuckDB writes itself.</summary>
/// <param name="warehouse">The warehouse; for Parquet it must have been opened to write that one file.</param>
/// <param name="scope">The regions that may be taken out.</param>
/// <param name="filter">What narrows them; null for nothing.</param>
public sealed class ExportQueries(WarehouseDb warehouse, RegionScope scope, FigureFilter? filter = null)
{
    private readonly FigureFilter filter = filter ?? FigureFilter.None;

    /// <summary>Season totals by year, indicator and the regions right below a region.</summary>
    /// <param name="parent">The region; null for the provinces.</param>
    public IEnumerable<ComparisonRow> Comparison(string? parent) => Rows<ComparisonRow>("export_comparison", OfParent(parent));

    /// <summary>Open flags, worst first.</summary>
    public IEnumerable<ExportedFlag> Flags() => Rows<ExportedFlag>("export_flags", OfFilter());

    /// <summary>Writes figures as Parquet.</summary>
    /// <param name="revisions">Whether earlier revisions are among them.</param>
    /// <param name="path">The file, which is replaced.</param>
    public void FactsParquet(bool revisions, string path)
    {
        var parameters = OfFilter();
        parameters.Add("theme", filter.Theme);
        parameters.Add("indicator", filter.Indicator);
        parameters.Add("revisions", revisions);
        Copy("facts", parameters, path);
    }

    /// <summary>Writes <see cref="Comparison"/> as Parquet.</summary>
    public void ComparisonParquet(string? parent, string path) => Copy("export_comparison", OfParent(parent), path);

    /// <summary>Writes <see cref="Flags"/> as Parquet.</summary>
    public void FlagsParquet(string path) => Copy("export_flags", OfFilter(), path);

    private DynamicParameters OfFilter()
    {
        var parameters = new DynamicParameters();
        parameters.Add("scope", ListParameter.Of(scope.Prefixes));
        parameters.Add("year", filter.Year);
        parameters.Add("region", filter.Region);
        parameters.Add("form", filter.Form);
        return parameters;
    }

    private DynamicParameters OfParent(string? parent)
    {
        var parameters = OfFilter();
        parameters.Add("theme", filter.Theme);
        parameters.Add("indicator", filter.Indicator);
        parameters.Add("parent", parent);
        return parameters;
    }

    private IEnumerable<T> Rows<T>(string query, DynamicParameters parameters)
    {
        using var connection = warehouse.Connect();
        foreach (var row in connection.Query<T>(Sql.Query(query), parameters, buffered: false))
            yield return row;
    }

    // The path is the user's own and the only one that this connection may write; a quote in it is doubled.
    private void Copy(string query, DynamicParameters parameters, string path)
    {
        using DuckDBConnection connection = warehouse.Connect();
        var file = Path.GetFullPath(path).Replace("'", "''", StringComparison.Ordinal);
        connection.Execute($"copy (\n{Sql.Query(query)}\n) to '{file}' (format parquet, compression zstd, use_tmp_file false)", parameters);
    }
}
