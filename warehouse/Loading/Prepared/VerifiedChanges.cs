using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>
/// Keeps true what verified figures change in the prepared totals, within the transaction that changes returns, flags or decisions. Only
/// seasons in which a check doubts something or somebody has decided on something cost anything.
/// </summary>
internal static class VerifiedChanges
{
    /// <summary>Prepares the seasons that were just put in under numbers above one.</summary>
    public static void PrepareAfter(DuckDBConnection connection, int last)
        => Add(connection, connection.Query<int>(Sql.Query("reviewed_after"), new { last }).AsList());

    /// <summary>Prepares anew the seasons of returns whose flags or decisions have changed.</summary>
    public static void Prepare(DuckDBConnection connection, IEnumerable<long> returns)
    {
        var ids = returns.Distinct().ToList();
        if (ids.Count == 0)
            return;
        var numbers = connection.Query<int>(Sql.Query("seasons_of_returns"), new { returns = ListParameter.Of(ids) }).AsList();
        connection.Execute(Sql.Query("take_out_verified"), new { numbers = ListParameter.Of(numbers) });
        Add(connection, connection.Query<int>(Sql.Query("reviewed_among"), new { numbers = ListParameter.Of(numbers) }).AsList());
    }

    private static void Add(DuckDBConnection connection, List<int> reviewed)
    {
        if (reviewed.Count == 0)
            return;
        connection.Execute(Sql.Query("reviewed_now"), new { numbers = ListParameter.Of(reviewed) });
        connection.Execute(Sql.Query("add_verified"));
    }
}
