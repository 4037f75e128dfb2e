using Microsoft.AspNetCore.Identity;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Access;

/// <summary>
/// Signs in and out. A wrong name, a wrong password, a locked and a disabled account are not told apart to who tries: the same
/// answer, after the same work. The audit log tells them apart.
/// </summary>
/// <param name="book">The accounts.</param>
/// <param name="passwords">The passwords.</param>
/// <param name="clock">The time.</param>
public sealed class SignIns(AccountBook book, Passwords passwords, TimeProvider clock)
{
    /// <summary>The account, or null where it is refused for whatever reason.</summary>
    /// <param name="name">The name as it was typed.</param>
    /// <param name="password">The password as it was typed.</param>
    /// <param name="address">From where.</param>
    public async Task<Account?> Try(string name, string password, string address)
    {
        var key = AccountName.IsText(name) ? AccountName.Key(name) : "";
        var known = book.Find(key);
        var verdict = passwords.Check(known, password);
        return await book.Write(work =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var account = work.Find(key);
            var refusal = Refusal(account, known, verdict, now);
            var next = account is null ? null : refusal is null ? Welcome(account, verdict, password, now) : refusal == "password" ? Lockout.AfterFailure(account, now) : account;
            // A name that nobody has may be a password that was typed into the wrong field: it is not kept.
            work.Log(new AuditEntry(now, refusal is null ? AuditKind.SignIn : AuditKind.SignInFailed, account?.Name ?? "", account?.Regions ?? "", address, "/sign-in", refusal ?? ""));
            if (next is not null)
                work.Save(next);
            return refusal is null ? next : null;
        });
    }

    /// <summary>Ends a session for good, also for who has a copy of its cookie.</summary>
    public Task SignOut(string session, AuditEntry entry) => book.Write(work =>
    {
        work.EndSession(session, entry.At, entry.At - SessionCookie.Longest);
        work.Log(entry);
        return true;
    });

    private static string? Refusal(Account? account, Account? known, PasswordVerificationResult verdict, DateTime now) => account switch
    {
        null => "unknown",
        { Disabled: true } => "disabled",
        _ when Lockout.IsLocked(account, now) => "locked",
        // The password may have been changed while it was being checked.
        _ when verdict == PasswordVerificationResult.Failed || account.Password != known?.Password => "password",
        _ => null,
    };

    private Account Welcome(Account account, PasswordVerificationResult verdict, string password, DateTime now) => Lockout.AfterSuccess(account) with
    {
        SignedInAt = now,
        Password = verdict == PasswordVerificationResult.SuccessRehashNeeded ? passwords.Hash(password) : account.Password,
    };
}
