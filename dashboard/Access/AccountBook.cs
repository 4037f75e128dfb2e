using System.Collections.Frozen;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Access;

/// <summary>What there is of accounts.</summary>
public enum AccountState
{
    /// <summary>The warehouse is open and has accounts: whoever wants to see anything signs in.</summary>
    Some,

    /// <summary>The warehouse is open and has none.</summary>
    None,

    /// <summary>There is no warehouse yet, and so no accounts.</summary>
    NoWarehouse,

    /// <summary>The warehouse cannot be opened, so nobody knows.</summary>
    Unknown,
}

/// <summary>The accounts, kept in memory: every request asks, and a change holds from the next request on.</summary>
public sealed class AccountBook(WarehouseGate gate, WarehouseWriter writer)
{
    private long generation;
    private volatile Known? known;

    /// <summary>What there is.</summary>
    public AccountState State => Now().State;

    /// <summary>Every account, by name.</summary>
    public IEnumerable<Account> All => Now().Accounts.Values.OrderBy(account => account.NameKey, StringComparer.Ordinal);

    /// <summary>The account, or null.</summary>
    public Account? Find(string? nameKey) => nameKey is null ? null : Now().Accounts.GetValueOrDefault(nameKey);

    /// <summary>Whether a session was signed out of.</summary>
    public bool HasEnded(string session) => Now().Ended.Contains(session);

    /// <summary>Changes accounts and logs it, all or nothing.</summary>
    /// <exception cref="InvalidOperationException">The warehouse cannot be opened.</exception>
    public async Task<T> Write<T>(Func<AccountWork, T> work)
    {
        var (result, problem) = await writer.Write(warehouse => new AccountStore(warehouse).Write(work));
        // What was read before this change, or while it was made, is of an older generation.
        Interlocked.Increment(ref generation);
        return problem is null ? result! : throw new InvalidOperationException(problem.Message);
    }

    private Known Now()
    {
        var current = Interlocked.Read(ref generation);
        if (known is { } fresh && fresh.Generation == current)
            return fresh;
        var (warehouse, problem) = gate.Open();
        if (warehouse is null)
            return new Known(current, problem!.Code == ProblemCodes.WarehouseMissing ? AccountState.NoWarehouse : AccountState.Unknown, FrozenDictionary<string, Account>.Empty, []);
        var store = new AccountStore(warehouse);
        var accounts = store.All().ToFrozenDictionary(account => account.NameKey, StringComparer.Ordinal);
        return known = new Known(current, accounts.Count > 0 ? AccountState.Some : AccountState.None, accounts, [.. store.EndedSessions()]);
    }

    private sealed record Known(long Generation, AccountState State, FrozenDictionary<string, Account> Accounts, HashSet<string> Ended);
}
