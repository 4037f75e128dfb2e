using System.Globalization;
using Dapper;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Loading;

public class LoadProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(6);

    // A delivery: one of three units, one of three periods, a figure, and where in the list its twins stand.
    private static readonly Gen<(int Unit, int Period, int Figure, int Rank)[]> Deliveries =
        (from unit in Gen.Choose(0, 2) from period in Gen.Choose(1, 3) from figure in Gen.Choose(0, 3) from rank in Gen.Choose(0, 1_000_000) select (unit, period, figure, rank))
        .ArrayOf();

    [Fact]
    public void In_any_order_and_however_often_dated_returns_are_loaded_the_newest_figures_are_current()
        => Prop.ForAll(Deliveries.ToArbitrary(), deliveries =>
        {
            var records = deliveries.Select((delivery, day) => (Record: Record(delivery, day), delivery.Rank)).ToList();
            using var warehouse = Seed.Warehouse();
            var loader = new ReturnLoader(warehouse);
            var shuffled = records.Concat(records.Where(pair => pair.Rank % 3 == 0)).OrderBy(pair => pair.Rank * 7919 % 1009).Select(pair => pair.Record);
            foreach (var result in loader.LoadAll(shuffled, batch: 1 + deliveries.Length % 4))
                result.ReturnId.ShouldBeGreaterThan(0);
            Current(warehouse).ShouldBe(Newest(deliveries));
        }).Check(Runs);

    [Fact]
    public void Loading_everything_again_changes_nothing()
        => Prop.ForAll(Deliveries.ToArbitrary(), deliveries =>
        {
            var records = deliveries.Select((delivery, day) => Record(delivery, day % 5 == 0 ? null : day % 3)).ToList();
            using var warehouse = Seed.Warehouse(records);
            var before = Contents.Of(warehouse);
            new ReturnLoader(warehouse).LoadAll(records, batch: 3).ShouldAllBe(result => result.Outcome == LoadOutcome.Unchanged);
            Contents.Of(warehouse).ShouldBe(before);
        }).Check(Runs);

    [Fact]
    public void One_batch_or_many_give_the_same_warehouse()
        => Prop.ForAll(Deliveries.ToArbitrary(), deliveries =>
        {
            var records = deliveries.Select((delivery, day) => Record(delivery, day % 4 == 0 ? null : day % 3)).ToList();
            using var one = Seed.Warehouse(records);
            using var many = Seed.Warehouse();
            new ReturnLoader(many).LoadAll(records, batch: 1).Count().ShouldBe(records.Count);
            Contents.Of(many).ShouldBe(Contents.Of(one));
        }).Check(Runs);

    [Fact]
    public void Of_each_unit_and_period_exactly_the_last_revision_is_current()
        => Prop.ForAll(Deliveries.ToArbitrary(), deliveries =>
        {
            using var warehouse = Seed.Warehouse(deliveries.Select((delivery, day) => Record(delivery, day % 4 == 0 ? null : 10 - day % 7)));
            using var connection = warehouse.Connect();
            connection.Query<string>("select unit from returns group by unit, period having count(*) filter (where is_current) <> 1 or max(revision) <> count(*) or min(revision) <> 1 or max(case when is_current then revision end) <> count(*)")
                .ShouldBeEmpty();
        }).Check(Runs);

    private static ReturnRecord Record((int Unit, int Period, int Figure, int Rank) delivery, int? day) => Seed.Return(
        $"单位{delivery.Unit}", "140522", $"week-{delivery.Period}", delivery.Figure,
        file: string.Create(CultureInfo.InvariantCulture, $"{day}-{delivery}.docx"),
        filled: day is { } d ? new DateOnly(2023, 1, 1).AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

    private static string Newest((int Unit, int Period, int Figure, int Rank)[] deliveries) => string.Join(
        ';', deliveries.GroupBy(delivery => (delivery.Unit, delivery.Period)).OrderBy(group => group.Key).Select(group => $"单位{group.Key.Unit} week-{group.Key.Period} {group.Last().Figure}"));

    private static string Current(WarehouseDb warehouse)
    {
        using var connection = warehouse.Connect();
        return string.Join(';', connection.Query<string>("select unit || ' ' || period || ' ' || value from current_figures where slot = 1 order by unit, period"));
    }
}
