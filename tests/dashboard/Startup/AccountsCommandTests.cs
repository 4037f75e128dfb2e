using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Dashboard.Tests.Access;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Startup;

public sealed class AccountsCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-command-");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Warehouse => Path.Combine(folder.FullName, "w.duckdb");

    [Fact]
    public void The_first_administrator_is_added_with_the_password_that_was_typed()
    {
        Run("a-long-password", "add", "王示例", "--role", "administrator", "--warehouse", Warehouse).ShouldBe(0);
        error.ToString().ShouldContain("已建立账户“王示例”");
        using var warehouse = WarehouseDb.Open(Warehouse).Warehouse!;
        var account = new AccountStore(warehouse).All().Single();
        account.Role.ShouldBe(Role.Administrator);
        account.Regions.ShouldBe(Account.Everywhere);
        account.MustChange.ShouldBeFalse();
        new Passwords(Passwords.Framework).Check(account, "a-long-password").ShouldBe(Microsoft.AspNetCore.Identity.PasswordVerificationResult.Success);
        new AuditLog(warehouse).Entries(RegionScope.All, new AuditFilter(), Page.First).Single().Detail.ShouldBe("add role=administrator regions=*");
    }

    [Theory]
    [InlineData(2, "add", "王示例")]
    [InlineData(2, "add", "王示例", "--role", "king")]
    [InlineData(2, "add", "王示例", "--role", "leader")]
    [InlineData(2, "add", "王示例", "--role", "leader", "--regions", "999999")]
    [InlineData(2, "add", "a b", "--role", "administrator")]
    [InlineData(2, "add", "王示例", "--role", "administrator", "--password", "a-long-password")]
    [InlineData(2, "remove", "王示例")]
    [InlineData(2)]
    [InlineData(1, "password", "王示例")]
    [InlineData(1, "list")]
    public void What_cannot_be_done_is_told(int code, params string[] args)
    {
        Run("a-long-password", [.. args, "--warehouse", Warehouse]).ShouldBe(code);
        error.ToString().ShouldNotBeEmpty();
        File.Exists(Warehouse).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaa")]
    public void A_weak_password_is_refused(string? password)
    {
        Run(password, "add", "王示例", "--role", "administrator", "--warehouse", Warehouse).ShouldBe(1);
        using var warehouse = WarehouseDb.Open(Warehouse).Warehouse!;
        new AccountStore(warehouse).All().ShouldBeEmpty();
    }

    [Fact]
    public void A_forgotten_password_is_reset_and_a_lock_undone()
    {
        Guarded.Add(Warehouse, Guarded.Made("王示例", Role.Administrator, Account.Everywhere) with { Disabled = true, LockedUntil = DateTime.UtcNow.AddHours(1), Failures = 3 });
        Run("a-new-password", "password", "王示例", "--warehouse=" + Warehouse).ShouldBe(0);
        Run(null, "list", "--warehouse", Warehouse).ShouldBe(0);
        output.ToString().Trim().ShouldBe("王示例\tadministrator\t*\t可用");
        using var warehouse = WarehouseDb.Open(Warehouse).Warehouse!;
        new AccountStore(warehouse).All().Single().ShouldSatisfyAllConditions(one => one.LockedUntil.ShouldBeNull(), one => one.Failures.ShouldBe(0));
    }

    [Fact]
    public void A_name_is_given_once()
    {
        Guarded.Add(Warehouse, Guarded.Made("王示例", Role.Administrator, Account.Everywhere));
        Run("a-long-password", "add", "王示例", "--role", "administrator", "--warehouse", Warehouse).ShouldBe(1, "the name is taken");
        error.ToString().ShouldContain("已有用户“王示例”");
    }

    [Fact]
    public void Help_shows_every_option()
    {
        Run(null, "--help").ShouldBe(0);
        new[] { "--role", "--regions", "--warehouse", "--help", "leader", "analyst", "auditor", "administrator" }.ShouldAllBe(word => output.ToString().Contains(word));
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        folder.Delete(recursive: true);
    }

    private int Run(string? password, params string[] args) => new AccountsCommand(() => password, output, error).Run(args);
}
