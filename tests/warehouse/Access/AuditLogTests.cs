using Dapper;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Access;

public sealed class AuditLogTests : IDisposable
{
    private static readonly DateTime Noon = new(2026, 6, 1, 4, 0, 0, DateTimeKind.Utc);
    private readonly WarehouseDb warehouse = WarehouseDb.InMemory();

    private AuditLog Log => new(warehouse);

    [Fact]
    public void An_empty_log_is_whole() => Log.Verify().ShouldBe(new AuditVerdict(0, null, ""));

    [Fact]
    public void What_was_appended_is_whole_and_newest_first()
    {
        Fill(5);
        var verdict = Log.Verify();
        verdict.Entries.ShouldBe(5);
        verdict.Broken.ShouldBeNull();
        var rows = Log.Entries(RegionScope.All, new AuditFilter(), Page.First);
        rows.Select(row => row.EntryId).ShouldBe([5, 4, 3, 2, 1]);
        rows[0].Hash.ShouldBe(verdict.Head);
        rows[0].Total.ShouldBe(5);
    }

    [Theory]
    [InlineData("update audit_log set actor = '别人' where entry_id = 3", 3)]
    [InlineData("update audit_log set happened_at = happened_at + interval 1 minute where entry_id = 3", 3)]
    [InlineData("update audit_log set detail = subject, subject = detail where entry_id = 3", 3)]
    [InlineData("delete from audit_log where entry_id = 3", 3)]
    [InlineData("delete from audit_log where entry_id = 1", 1)]
    [InlineData("delete from audit_log where entry_id = 5", 5)]
    [InlineData("delete from audit_log where entry_id > 2", 3)]
    [InlineData("insert into audit_log select 6, happened_at, kind, actor, regions, address, subject, detail, hash, hash from audit_log where entry_id = 5", 6)]
    [InlineData("update audit_log set hash = previous where entry_id = 2", 2)]
    [InlineData("update audit_head set hash = ''", 6)]
    public void Whatever_was_changed_is_found(string tampering, long broken)
    {
        Fill(5);
        using var connection = warehouse.Connect();
        connection.Execute(tampering).ShouldBeGreaterThan(0);
        Log.Verify().Broken.ShouldBe(broken);
    }

    [Fact]
    public void Any_text_goes_into_the_chain_and_out_again() => Prop.ForAll<NonNull<string>, NonNull<string>>((subject, detail) =>
    {
        // The warehouse keeps no NUL and no half of a surrogate pair.
        string Plain(string text) => new([.. text.Where(sign => sign != '\0' && !char.IsSurrogate(sign))]);
        Log.Append(Entry("张三") with { Subject = Plain(subject.Get), Detail = Plain(detail.Get) });
        return Log.Verify().Broken is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_entries_whose_fields_run_together_differ()
    {
        Log.Append(Entry("a") with { Subject = "bc", Detail = "d" });
        using var other = WarehouseDb.InMemory();
        new AuditLog(other).Append(Entry("a") with { Subject = "b", Detail = "cd" });
        new AuditLog(other).Verify().Head.ShouldNotBe(Log.Verify().Head);
    }

    [Fact]
    public void Who_sees_a_county_sees_what_was_done_for_it_alone()
    {
        Log.Append(Entry("县甲") with { Regions = "140522" });
        Log.Append(Entry("县乙") with { Regions = "140525" });
        Log.Append(Entry("两县") with { Regions = "140522 140525" });
        Log.Append(Entry("市") with { Regions = "140500" });
        Log.Append(Entry("全部") with { Regions = "*" });
        Log.Append(Entry("") with { Regions = "" });
        Seen(RegionScope.Of("140522")).ShouldBe(["县甲"]);
        Seen(RegionScope.Of("140500")).ShouldBe(["市", "两县", "县乙", "县甲"]);
        Seen(RegionScope.Nothing).ShouldBeEmpty();
        Seen(RegionScope.All).Length.ShouldBe(6);
    }

    [Fact]
    public void Filters_narrow_the_entries()
    {
        Log.Append(Entry("甲") with { Kind = AuditKind.Export, At = Noon });
        Log.Append(Entry("乙") with { Kind = AuditKind.SignIn, At = Noon.AddHours(1) });
        Numbers(new AuditFilter(Kind: AuditKind.Export)).ShouldBe([1]);
        Numbers(new AuditFilter(Actor: "乙")).ShouldBe([2]);
        Numbers(new AuditFilter(Since: Noon.AddMinutes(1))).ShouldBe([2]);
        Numbers(new AuditFilter(Until: Noon.AddMinutes(1))).ShouldBe([1]);
        Log.Entries(RegionScope.All, new AuditFilter(), new Page(1, 1)).Single().EntryId.ShouldBe(1);
    }

    [Fact]
    public void Logging_makes_no_page_of_figures_out_of_date()
    {
        var before = warehouse.Version;
        Fill(1);
        warehouse.Version.ShouldBe(before);
    }

    [Fact]
    public async Task Entries_that_come_at_once_stand_one_after_the_other()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), (_, _) =>
        {
            Log.Append(Entry("同时"));
            return ValueTask.CompletedTask;
        });
        Log.Verify().ShouldSatisfyAllConditions(verdict => verdict.Entries.ShouldBe(40), verdict => verdict.Broken.ShouldBeNull());
    }

    public void Dispose() => warehouse.Dispose();

    private static AuditEntry Entry(string actor) => new(Noon, AuditKind.Export, actor, "*", "127.0.0.1", "/returns?format=csv", "说明");

    private void Fill(int count)
    {
        for (var i = 0; i < count; i++)
            Log.Append(Entry($"用户{i}") with { At = Noon.AddTicks(i * 12_345) });
    }

    private string[] Seen(RegionScope scope) => [.. Log.Entries(scope, new AuditFilter(), Page.First).Select(row => row.Actor)];

    private long[] Numbers(AuditFilter filter) => [.. Log.Entries(RegionScope.All, filter, Page.First).Select(row => row.EntryId)];
}
