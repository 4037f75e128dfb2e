using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Access;

public sealed class SignInsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-sign-in-");
    private readonly SetClock clock = new();
    private readonly CountingHasher hasher = new();
    private readonly WarehouseGate gate;
    private readonly WarehouseWriter writer;
    private readonly AccountBook book;
    private readonly SignIns signIns;

    public SignInsTests()
    {
        var path = Path.Combine(folder.FullName, "accounts.duckdb");
        Guarded.Add(path, Guarded.Made("王示例", Role.Administrator, Account.Everywhere), Guarded.Made("停用者", Role.Leader, "140522") with { Disabled = true });
        gate = new WarehouseGate(new DashboardOptions(path, IPAddress.Loopback, 0, false), NullLogger<WarehouseGate>.Instance);
        writer = new WarehouseWriter(gate);
        book = new AccountBook(gate, writer);
        signIns = new SignIns(book, new Passwords(hasher), clock);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour_and_no_longer()
    {
        for (var i = 0; i < 5; i++)
            (await Try("王示例", "wrong")).ShouldBeNull();
        (await Try("王示例", Guarded.Password)).ShouldBeNull("locked");
        clock.Now += TimeSpan.FromMinutes(14);
        (await Try("王示例", "wrong")).ShouldBeNull();
        clock.Now += TimeSpan.FromMinutes(2);
        (await Try("王示例", Guarded.Password)).ShouldNotBeNull("what was tried meanwhile does not count");
        Details().ShouldBe(["", "password", "password", "password", "password", "password", "locked", "locked"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_right_password_begins_the_count_anew()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++)
                (await Try("王示例", "wrong")).ShouldBeNull();
            (await Try("王示例", Guarded.Password)).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("王示例")]
    [InlineData("停用者")]
    [InlineData("没有此人")]
    [InlineData("")]
    public async Task As_much_work_is_done_for_a_name_that_nobody_has(string name)
    {
        await Try("没有此人", "wrong");
        var (before, entries) = (hasher.Checks, Details().Length);
        await Try(name, "wrong");
        hasher.Checks.ShouldBe(before + 1);
        Details().Length.ShouldBe(entries + 1, "and as much is written");
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_not_kept_for_it_may_be_a_password()
    {
        await Try("my-secret-password", "王示例");
        var entry = Entries().Single();
        entry.ShouldSatisfyAllConditions(one => one.Kind.ShouldBe(AuditKind.SignInFailed), one => one.Actor.ShouldBe(""), one => one.Detail.ShouldBe("unknown"));
        (entry.Subject + entry.Detail).ShouldNotContain("my-secret");
    }

    [Fact]
    public async Task A_disabled_account_opens_nothing() => (await Try("停用者", Guarded.Password)).ShouldBeNull();

    [Fact]
    public async Task Blanks_around_a_name_make_no_difference() => (await Try(" 王示例 ", Guarded.Password)).ShouldNotBeNull();

    [Fact]
    public async Task Half_a_character_is_nobodys_name() => (await Try("王\ud800", Guarded.Password)).ShouldBeNull();

    [Fact]
    public async Task An_older_hash_is_renewed_at_sign_in()
    {
        hasher.Old = true;
        var before = book.Find("王示例")!.Password;
        await Try("王示例", Guarded.Password);
        book.Find("王示例")!.Password.ShouldNotBe(before);
    }

    [Fact]
    public void The_frameworks_hash_takes_as_many_rounds_as_are_advised()
    {
        var hash = Convert.FromBase64String(new Passwords(Passwords.Framework).Hash(Guarded.Password));
        hash[0].ShouldBe((byte)1, "version 3");
        global::System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(1)).ShouldBe(2, "HMAC-SHA512");
        global::System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)).ShouldBeGreaterThanOrEqualTo(210_000);
    }

    public void Dispose()
    {
        writer.Dispose();
        gate.Dispose();
        folder.Delete(recursive: true);
    }

    private Task<Account?> Try(string name, string password) => signIns.Try(name, password, "192.0.2.1");

    private IReadOnlyList<AuditRow> Entries() => new AuditLog(gate.Open().Warehouse!).Entries(RegionScope.All, new AuditFilter(), Page.First);

    private string[] Details() => [.. Entries().Select(entry => entry.Detail)];

    /// <summary>The framework's hasher, counted.</summary>
    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        public int Checks { get; private set; }

        public bool Old { get; set; }

        public string HashPassword(Account user, string password) => Guarded.Hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Checks++;
            var result = Guarded.Hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
            return result == PasswordVerificationResult.Success && Old ? PasswordVerificationResult.SuccessRehashNeeded : result;
        }
    }
}
