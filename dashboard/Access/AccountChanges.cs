using Microsoft.AspNetCore.Identity;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Access;

/// <summary>
/// Changes accounts for the request's viewer, each change with its entry in the audit log. An administrator of some regions
/// manages the accounts within them and gives no more than that; an administrator of everything must always remain.
/// </summary>
internal sealed class AccountChanges(AccountBook book, Passwords passwords, Viewer viewer, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Adds an account, whose password must be changed at the first sign-in.</summary>
    public async Task<AccountOutcome> Add(string name, Role role, string regions, string password)
    {
        if (!AccountName.IsValid(name))
            return AccountOutcome.BadName;
        var key = AccountName.Key(name);
        if (RegionList.Parse(regions) is not { } codes)
            return AccountOutcome.BadRegion;
        if (!Passwords.IsStrong(key, password))
            return AccountOutcome.WeakPassword;
        var account = new Account
        {
            NameKey = key,
            Name = AccountName.Plain(name),
            Role = role,
            Regions = codes,
            Password = passwords.Hash(password),
            MustChange = true,
            Stamp = NewStamp(),
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        if (!viewer.Scope.Covers(account.Scope))
            return AccountOutcome.OutOfScope;
        return await book.Write(work =>
        {
            if (work.Find(key) is not null)
                return AccountOutcome.NameTaken;
            work.Add(account);
            work.Log(trail.Entry(AuditKind.Account, account.Name, $"add role={Wire.Spell(role)} regions={codes}"));
            return AccountOutcome.Added;
        });
    }

    /// <summary>Gives another role and other regions; sessions end.</summary>
    public async Task<AccountOutcome> Change(string name, Role role, string regions)
        => RegionList.Parse(regions) is not { } codes ? AccountOutcome.BadRegion
            : await Alter(name, account => account with { Role = role, Regions = codes, Stamp = NewStamp() }, $"change role={Wire.Spell(role)} regions={codes}", AccountOutcome.Changed);

    /// <summary>Gives a new password, which must be changed at the next sign-in; unlocks, and sessions end.</summary>
    public async Task<AccountOutcome> Reset(string name, string password)
    {
        if (!Passwords.IsStrong(AccountName.Key(name), password))
            return AccountOutcome.WeakPassword;
        var hash = passwords.Hash(password);
        return await Alter(name, account => Lockout.AfterSuccess(account) with { Password = hash, MustChange = true, Stamp = NewStamp() }, "password", AccountOutcome.Reset);
    }

    /// <summary>Disables an account, whose sessions end, or enables it again.</summary>
    public Task<AccountOutcome> Disable(string name, bool disabled)
        => Alter(name, account => account with { Disabled = disabled, Stamp = NewStamp() }, disabled ? "disable" : "enable", disabled ? AccountOutcome.Disabled : AccountOutcome.Enabled);

    /// <summary>Changes the viewer's own password. Wrong ones count as they do at sign-in.</summary>
    /// <returns>The account as it is now, where its password was changed.</returns>
    public async Task<(AccountOutcome Outcome, Account? Account)> ChangeOwn(string old, string password)
    {
        var own = viewer.Account!;
        if (!Passwords.IsStrong(own.NameKey, password) || password == old)
            return (AccountOutcome.WeakPassword, null);
        var right = passwords.Check(own, old) != PasswordVerificationResult.Failed;
        var hash = passwords.Hash(password);
        return await book.Write<(AccountOutcome, Account?)>(work =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var account = work.Find(own.NameKey)!;
            if (!right || account.Password != own.Password || Lockout.IsLocked(account, now))
            {
                work.Save(Lockout.AfterFailure(account, now));
                work.Log(trail.Entry(AuditKind.SignInFailed, "/account", "password"));
                return (AccountOutcome.WrongPassword, null);
            }

            var changed = Lockout.AfterSuccess(account) with { Password = hash, MustChange = false, Stamp = NewStamp() };
            work.Save(changed);
            work.Log(trail.Entry(AuditKind.Account, account.Name, "own password"));
            return (AccountOutcome.OwnChanged, changed);
        });
    }

    /// <summary>A random text that no session carries yet.</summary>
    internal static string NewStamp() => Guid.NewGuid().ToString("n");

    private Task<AccountOutcome> Alter(string name, Func<Account, Account> change, string detail, AccountOutcome done) => book.Write(work =>
    {
        var key = AccountName.Key(name);
        if (work.Find(key) is not { } account || !viewer.Scope.Covers(account.Scope))
            return AccountOutcome.Unknown;
        var changed = change(account);
        if (!viewer.Scope.Covers(changed.Scope))
            return AccountOutcome.OutOfScope;
        if (!work.All().Select(one => one.NameKey == key ? changed : one).Any(IsFullAdministrator))
            return AccountOutcome.LastAdministrator;
        work.Save(changed);
        work.Log(trail.Entry(AuditKind.Account, account.Name, detail));
        return done;
    });

    private static bool IsFullAdministrator(Account account) => account is { Role: Role.Administrator, Disabled: false, Regions: Account.Everywhere };
}
