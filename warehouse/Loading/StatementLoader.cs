using System.Security.Cryptography;
using System.Text;
using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Loads sources with their statements, each wholly or not at all. The same content again changes nothing; other content under the same name is a revision.</summary>
public sealed class StatementLoader(WarehouseDb warehouse)
{
    /// <summary>Loads sources in one transaction; results are in the order given.</summary>
    public IReadOnlyList<SourceResult> Load(IReadOnlyList<SourceRecord> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Count == 0)
            return [];
        return warehouse.Write(connection => sources.Select(source => Load(connection, source)).ToList());
    }

    private static SourceResult Load(DuckDBConnection connection, SourceRecord source)
    {
        var content = ContentOf(source);
        var known = connection.Query<KnownSource>(Sql.Query("known_source"), new
        {
            basis = Wire.Spell(source.Basis),
            title = source.Title,
            fileName = source.File.Name,
            year = source.Year,
            region = source.RegionCode,
            hash = source.File.Hash,
        }).AsList();
        if (known.Find(one => one.SameFile || one.SameName && one.IsCurrent && one.ContentHash == content) is { } same)
            return new SourceResult(source, same.SourceId, LoadOutcome.Unchanged);
        var before = known.FindAll(one => one.SameName);
        if (before.Count > 0)
            connection.Execute(Sql.Query("retire_sources"), new { ids = ListParameter.Of(before.Select(one => one.SourceId)) });
        var id = connection.ExecuteScalar<long>(Sql.Query("last_source")) + 1;
        Write(connection, source, id, before.Count + 1, content);
        return new SourceResult(source, id, before.Count > 0 ? LoadOutcome.Revised : LoadOutcome.Loaded);
    }

    private static void Write(DuckDBConnection connection, SourceRecord source, long id, int revision, string content)
    {
        ReturnWriter.Append(connection, "sources", [source], (row, one) => row
            .AppendValue(id).AppendValue(Wire.Spell(one.Basis)).AppendValue(one.Title).AppendValue(one.Publisher).AppendValue(one.Year)
            .AppendValue(one.RegionCode).AppendValue(one.File.Hash).AppendValue(one.File.Name).AppendValue(one.File.Path).AppendValue(content)
            .AppendValue(revision).AppendValue(true));
        ReturnWriter.Append(connection, "statements", source.Statements.Select((statement, index) => (Statement: statement, Number: index + 1)), (row, pair) => row
            .AppendValue(id).AppendValue(pair.Number).AppendValue(pair.Statement.Year ?? source.Year).AppendValue(pair.Statement.RegionCode ?? source.RegionCode)
            .AppendValue(pair.Statement.Scope).AppendValue(pair.Statement.Measure).AppendValue(pair.Statement.Value).AppendValue(pair.Statement.Unit)
            .AppendValue(pair.Statement.Approximate).AppendValue(pair.Statement.Raw).AppendValue(pair.Statement.Place).AppendValue(pair.Statement.Sentence)
            .AppendValue(pair.Statement.Theme).AppendValue(pair.Statement.Indicator).AppendValue(pair.Statement.Note));
    }

    /// <summary>32 hexadecimal digits over all that the source says.</summary>
    private static string ContentOf(SourceRecord source)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', source.Statements)))[..16]);

    private sealed class KnownSource
    {
        public long SourceId { get; init; }

        public string ContentHash { get; init; } = "";

        public bool IsCurrent { get; init; }

        public bool SameName { get; init; }

        public bool SameFile { get; init; }
    }
}
