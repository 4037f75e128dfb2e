using Dapper;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Keeps the reasons why files could not be loaded, so that nothing disappears silently, until they are resolved.</summary>
public sealed class FailureLoader(WarehouseDb warehouse, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    private DateTime Now => clock.GetLocalNow().DateTime is var now ? new DateTime(now.Ticks - now.Ticks % TimeSpan.TicksPerSecond) : default;

    /// <summary>
    /// Keeps the failures; one that is known already by its content, or else by its path, keeps its first date and counts a further try.
    /// A resolved one that fails again is open again.
    /// </summary>
    public void Load(IReadOnlyList<FailureRecord> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        if (failures.Count == 0)
            return;
        warehouse.Write(connection =>
        {
            foreach (var failure in failures)
            {
                var row = new
                {
                    path = failure.Path,
                    hash = failure.Hash,
                    code = failure.Reason.Code,
                    message = failure.Reason.Message,
                    remedy = failure.Reason.Remedy,
                    kept = failure.Kept,
                    at = Now,
                };
                if (connection.Execute(Sql.Query("repeat_failure"), row) == 0)
                    connection.Execute(Sql.Query("add_failure"), row);
            }
        });
    }

    /// <summary>Marks the open failures of files that have now been loaded, and gives them as they were.</summary>
    /// <param name="hashes">Contents that were loaded.</param>
    /// <param name="paths">Places where something was loaded: a file that was corrected has another content than the one that failed.</param>
    public IReadOnlyList<FailureRow> Resolve(IReadOnlyCollection<string> hashes, IReadOnlyCollection<string> paths)
    {
        if (!AnyOpen())
            return [];
        return warehouse.Write(connection =>
        {
            var row = new { hashes = ListParameter.Of(hashes), paths = ListParameter.Of(paths), at = Now };
            var settled = connection.Query<FailureRow>(Sql.Query("settled_failures"), new { row.hashes, row.paths }).AsList();
            if (settled.Count > 0)
                connection.Execute(Sql.Query("resolve_failures"), row);
            return settled;
        });
    }

    private bool AnyOpen()
    {
        using var connection = warehouse.Connect();
        return connection.ExecuteScalar<long>(Sql.Query("count_failures")) > 0;
    }

    /// <summary>The copies that failures refer to.</summary>
    public IReadOnlySet<string> Kept()
    {
        using var connection = warehouse.Connect();
        return connection.Query<string>(Sql.Query("kept_failures")).ToHashSet(StringComparer.Ordinal);
    }
}
