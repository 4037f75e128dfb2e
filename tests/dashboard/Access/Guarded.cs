using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>A running dashboard with accounts over <see cref="TwoCounties"/>: one of each role that sees everything, and two that see one county.</summary>
public sealed class Guarded : IAsyncLifetime
{
    public const string Password = "Obviously-fake-1";

    // The framework's hasher with few rounds: how many there are is no matter here.
    internal static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));

    private readonly Dictionary<string, Visitor> visitors = [];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-accounts-");

    public RunningDashboard Dashboard { get; private set; } = null!;

    public string Warehouse { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Warehouse = TwoCounties.Write(folder.FullName);
        Add(Warehouse, Made("leader", Role.Leader, Account.Everywhere), Made("analyst", Role.Analyst, Account.Everywhere), Made("auditor", Role.Auditor, Account.Everywhere),
            Made("admin", Role.Administrator, Account.Everywhere), Made("county", Role.Administrator, TwoCounties.Own), Made("neighbour", Role.Administrator, TwoCounties.Other));
        await Start();
    }

    /// <summary>Somebody who has signed in, the same for all who ask and keep the session.</summary>
    public async Task<Visitor> As(string name) => visitors.TryGetValue(name, out var visitor) ? visitor : visitors[name] = await Anew(name);

    /// <summary>Signs in.</summary>
    public Task<Visitor> Anew(string name) => Visitor.SignIn(Dashboard, name, Password);

    /// <summary>Ends the dashboard and starts it again over the same warehouse.</summary>
    public async Task Restart(TimeProvider? clock = null)
    {
        await Dashboard.DisposeAsync();
        await Start(clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Dashboard.DisposeAsync();
        folder.Delete(recursive: true);
    }

    internal static void Add(string warehouse, params Account[] accounts)
    {
        using var open = WarehouseDb.Open(warehouse).Warehouse!;
        new AccountStore(open).Write(work =>
        {
            foreach (var account in accounts)
                work.Add(account);
            return true;
        });
    }

    internal static Account Made(string name, Role role, string regions) => new()
    {
        NameKey = AccountName.Key(name),
        Name = name,
        Role = role,
        Regions = regions,
        Password = Hasher.HashPassword(new Account(), Password),
        Stamp = Guid.NewGuid().ToString("n"),
        CreatedAt = DateTime.UtcNow,
    };

    private async Task Start(TimeProvider? clock = null) => Dashboard = await RunningDashboard.Over(Warehouse, services =>
    {
        services.AddSingleton<IPasswordHasher<Account>>(Hasher);
        if (clock is not null)
            services.AddSingleton(clock);
    });
}

/// <summary>The tests that share one dashboard with accounts.</summary>
[CollectionDefinition]
public class SharedGuarded : ICollectionFixture<Guarded>;
