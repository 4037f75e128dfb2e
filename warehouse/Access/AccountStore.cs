using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Access;

/// <summary>The accounts of a warehouse and the sessions that were ended.</summary>
public sealed class AccountStore(WarehouseDb warehouse)
{
    /// <summary>Every account, by name.</summary>
    public IReadOnlyList<Account> All()
    {
        using var connection = warehouse.Connect();
        return AccountWork.All(connection);
    }

    /// <summary>The sessions that were signed out of and have not run out since.</summary>
    public IReadOnlyList<string> EndedSessions()
    {
        using var connection = warehouse.Connect();
        return connection.Query<string>(Sql.Query("ended_sessions")).AsList();
    }

    /// <summary>Changes accounts and writes the audit log, all or nothing. Pages of figures stay as they are.</summary>
    public T Write<T>(Func<AccountWork, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return warehouse.WriteAside(connection => work(new AccountWork(connection)));
    }
}
