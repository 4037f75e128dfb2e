using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Access;

/// <summary>What can be done to accounts within one transaction.</summary>
public sealed class AccountWork
{
    private readonly DuckDBConnection connection;

    internal AccountWork(DuckDBConnection connection) => this.connection = connection;

    /// <summary>Every account, by name.</summary>
    public IReadOnlyList<Account> All() => All(connection);

    /// <summary>The account, or null.</summary>
    public Account? Find(string nameKey) => All().FirstOrDefault(account => account.NameKey == nameKey);

    /// <summary>Adds an account; its name must be free.</summary>
    public void Add(Account account) => connection.Execute(Sql.Query("add_account"), Row(account));

    /// <summary>Saves what has changed of an account.</summary>
    public void Save(Account account) => connection.Execute(Sql.Query("save_account"), Row(account));

    /// <summary>Notes that a session has ended, and forgets those that ended before a time.</summary>
    public void EndSession(string session, DateTime endedAt, DateTime forgotten) => connection.Execute(Sql.Query("end_session"), new { session, endedAt, forgotten });

    /// <summary>Appends to the audit log.</summary>
    public void Log(AuditEntry entry) => AuditLog.Append(connection, entry);

    internal static List<Account> All(DuckDBConnection connection) => connection.Query<Account>(Sql.Query("accounts")).AsList();

    private static object Row(Account account) => new
    {
        nameKey = account.NameKey,
        name = account.Name,
        role = Wire.Spell(account.Role),
        regions = account.Regions,
        password = account.Password,
        mustChange = account.MustChange,
        disabled = account.Disabled,
        stamp = account.Stamp,
        failures = account.Failures,
        lockedUntil = account.LockedUntil,
        createdAt = account.CreatedAt,
        signedInAt = account.SignedInAt,
    };
}
