using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafetyMonth.Warehouse.Access;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Hashes passwords and checks them, by the framework's hasher (PBKDF2 with HMAC-SHA512, a salt for each).</summary>
/// <param name="hasher">The framework's hasher.</param>
public sealed class Passwords(IPasswordHasher<Account> hasher)
{
    /// <summary>The shortest password that is accepted.</summary>
    public const int Shortest = 10;

    /// <summary>The longest password that is accepted.</summary>
    public const int Longest = 200;

    // OWASP's figure for PBKDF2 with HMAC-SHA512 (Password Storage Cheat Sheet, 2023).
    private const int Iterations = 210_000;

    private const int FewestSigns = 5;

    private static readonly Account Nobody = new();
    private readonly Lazy<string> nobodys = new(() => hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>The framework's hasher with as many rounds as are advised today.</summary>
    public static IPasswordHasher<Account> Framework { get; } = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    /// <summary>The hash to keep.</summary>
    public string Hash(string password) => hasher.HashPassword(Nobody, password);

    /// <summary>Whether the password is the account's. Where there is no account as much work is done, so that the time tells nothing.</summary>
    public PasswordVerificationResult Check(Account? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account ?? Nobody, account?.Password ?? nobodys.Value, password);
        return account is null ? PasswordVerificationResult.Failed : result;
    }

    /// <summary>Whether the password is good enough for the account: 10 signs or more, five different ones, without the name in it.</summary>
    public static bool IsStrong(string nameKey, string password)
    {
        ArgumentNullException.ThrowIfNull(nameKey);
        return password is { Length: >= Shortest and <= Longest } && password.Distinct().Count() >= FewestSigns
            && !password.Contains(nameKey, StringComparison.OrdinalIgnoreCase);
    }
}
