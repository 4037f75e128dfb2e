using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Keeps the reasons why files could not be loaded, so that nothing disappears silently.</summary>
public sealed class FailureLoader(WarehouseDb warehouse, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>Keeps the failures; one that is known already by its content, or else by its path, keeps its first date.</summary>
    public void Load(IReadOnlyList<FailureRecord> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        if (failures.Count == 0)
            return;
        var now = clock.GetLocalNow().DateTime;
        lock (warehouse.Writing)
        {
            using var connection = warehouse.Connect();
            using var transaction = connection.BeginTransaction();
            foreach (var failure in failures)
                connection.Execute(Sql.Query("add_failure"), new
                {
                    path = failure.Path,
                    hash = failure.Hash,
                    code = failure.Reason.Code,
                    message = failure.Reason.Message,
                    remedy = failure.Reason.Remedy,
                    seenAt = new DateTime(now.Ticks - now.Ticks % TimeSpan.TicksPerSecond),
                }, transaction);
            transaction.Commit();
        }
    }
}
