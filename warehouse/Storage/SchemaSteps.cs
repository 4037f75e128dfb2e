using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Storage;

/// <summary>Brings a warehouse's schema up to what this program knows, one numbered step after the other.</summary>
internal static class SchemaSteps
{
    /// <summary>The problem that stops the work, or null where the schema is now current.</summary>
    public static Problem? Apply(DuckDBConnection connection, bool readOnly)
    {
        var known = Sql.SchemaSteps;
        var applied = AppliedVersion(connection, readOnly);
        if (applied > known[^1].Version)
            return OpenProblems.Newer(applied, known[^1].Version);
        if (readOnly && applied < known[^1].Version)
            return OpenProblems.Older();
        foreach (var step in known.Where(step => step.Version > applied))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(step.Text, transaction: transaction);
            connection.Execute("insert into schema_versions values ($version, $name)", new { version = step.Version, name = step.Name }, transaction);
            transaction.Commit();
        }
        if (applied is > 0 and < PreparedTotals.SchemaStep)
            PreparedTotals.Rebuild(connection);
        return null;
    }

    private static int AppliedVersion(DuckDBConnection connection, bool readOnly)
    {
        if (!readOnly)
            connection.Execute("create table if not exists schema_versions (version integer not null, name varchar not null)");
        else if (connection.ExecuteScalar<long>("select count(*) from information_schema.tables where table_name = 'schema_versions'") == 0)
            return 0;
        return connection.ExecuteScalar<int>("select coalesce(max(version), 0) from schema_versions");
    }
}
