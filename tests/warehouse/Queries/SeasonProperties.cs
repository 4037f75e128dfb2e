using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Queries;

public class SeasonProperties
{
    // What a unit sent in a period: nothing at all, or a basis and a slot's status and figure.
    private static readonly Gen<Sent?> Sending =
        from there in Gen.Choose(0, 3)
        from basis in Gen.Elements(Basis.Increment, Basis.Cumulative)
        from status in Gen.Elements(SlotStatus.Reported, SlotStatus.Reported, SlotStatus.None, SlotStatus.Blank, SlotStatus.Unreadable)
        from figure in Gen.Choose(0, 50)
        select there == 0 ? null : new Sent(basis, status, status switch { SlotStatus.Reported => figure, SlotStatus.None => 0, _ => null });

    private static readonly Gen<Sent?[][]> Units = Sending.ArrayOf(5).ArrayOf();

    [Fact]
    public void A_season_total_is_what_a_naive_reader_of_the_returns_would_add_up()
        => Prop.ForAll(Units.ToArbitrary(), units =>
        {
            using var warehouse = Seed.Warehouse(units.SelectMany(Returns));
            var totals = SeasonTotal.Of(warehouse).ToDictionary(unit => unit.Unit, unit => (unit.Status, unit.Value));
            for (var i = 0; i < units.Length; i++)
                if (units[i].Any(sent => sent is not null))
                    totals[$"单位{i}"].ShouldBe(Naive(units[i]), $"{string.Join(' ', units[i].Select(sent => sent?.ToString() ?? "-"))}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void A_total_and_its_coverage_are_those_of_the_units_behind_it()
        => Prop.ForAll(Units.ToArbitrary(), sent =>
        {
            using var warehouse = Seed.Warehouse(sent.SelectMany(Returns));
            var units = SeasonTotal.Of(warehouse);
            var total = new ExportQueries(warehouse, RegionScope.All, new FigureFilter { Indicator = "lecture.sessions" }).Comparison("140500").SingleOrDefault(row => row.RegionCode == "140522");
            if (total is null)
            {
                units.ShouldBeEmpty();
                return;
            }
            total.Value.ShouldBe(units.Any(unit => unit.Value is not null) ? units.Sum(unit => unit.Value ?? 0) : null);
            (total.UnitsReported + total.UnitsNone + total.UnitsBlank + total.UnitsUnreadable).ShouldBe(units.Count);
            total.UnitsPartial.ShouldBe(units.Count(unit => unit.Value is not null && !unit.Complete));
            total.Status.ShouldBe(new[] { "reported", "unreadable", "none", "blank", "missing" }.First(status => status == "missing" || units.Any(unit => unit.Status == status)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    private static IEnumerable<ReturnRecord> Returns(Sent?[] periods, int unit)
    {
        for (var i = 0; i < periods.Length; i++)
            if (periods[i] is { } sent)
                yield return Seed.Return($"单位{unit}", "140522", i == 4 ? "final" : $"week-{i + 1}", basis: sent.Basis)
                    with
                { Figures = [Seed.Count(1, "lecture.sessions", sent.Figure, sent.Status)] };
    }

    private static (string Status, long? Value) Naive(Sent?[] periods)
    {
        if (periods[4] is { } final)
            return (Wire.Spell(final.Status), final.Figure);
        long? sum = null;
        foreach (var week in periods.Take(4).OfType<Sent>().Where(week => week.Figure is not null))
            sum = week.Basis == Basis.Cumulative ? week.Figure : (sum ?? 0) + week.Figure;
        var statuses = periods.OfType<Sent>().Select(week => week.Status).ToHashSet();
        return statuses.Contains(SlotStatus.Reported) ? ("reported", sum)
            : statuses.Contains(SlotStatus.Unreadable) ? ("unreadable", null)
            : statuses.Contains(SlotStatus.None) ? ("none", sum) : ("blank", null);
    }

    private sealed record Sent(Basis Basis, SlotStatus Status, long? Figure);
}
