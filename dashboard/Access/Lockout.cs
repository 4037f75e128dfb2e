using SafetyMonth.Warehouse.Access;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Wrong passwords lock an account for a while; what is tried meanwhile does not lengthen it.</summary>
internal static class Lockout
{
    /// <summary>Wrong passwords in a row that lock.</summary>
    public const int Tries = 5;

    /// <summary>For how long.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    /// <summary>Whether no password is accepted now.</summary>
    public static bool IsLocked(Account account, DateTime now) => account.LockedUntil > now;

    /// <summary>The account after one more wrong password.</summary>
    public static Account AfterFailure(Account account, DateTime now) => account switch
    {
        _ when IsLocked(account, now) => account,
        { Failures: >= Tries - 1 } => account with { Failures = 0, LockedUntil = now + Length },
        _ => account with { Failures = account.Failures + 1 },
    };

    /// <summary>The account after the right one.</summary>
    public static Account AfterSuccess(Account account) => account with { Failures = 0, LockedUntil = null };
}
