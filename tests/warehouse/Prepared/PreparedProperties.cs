using System.Globalization;
using Dapper;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Prepared;

/// <summary>Whatever is loaded, in whatever order and pieces: what is prepared is what adding up everything anew gives.</summary>
public class PreparedProperties
{
    private static readonly string[] Forms = [Seed.Form, "yuncheng-2023", "learned-2023"];
    private static readonly string?[] Periods = ["week-1", "week-2", "week-3", "week-4", "final", "companion", "week-9", null];

    private static readonly (string, string)[] Parts = [("sessions", "lecture.sessions"), ("hazards", "hazard.found"), ("both", "lecture.sessions"), ("both", "hazard.found")];

    private static readonly Gen<Step> Delivery =
        from form in Gen.Elements(Forms)
        from unit in Gen.Frequency((8, Gen.Elements<string?>("甲局", "乙局", "丙局")), (1, Gen.Constant<string?>(null)))
        from region in Gen.Frequency((8, Gen.Elements<string?>("140522", "140524")), (1, Gen.Constant<string?>(null)))
        from year in Gen.Frequency((8, Gen.Elements<int?>(2022, 2023)), (1, Gen.Constant<int?>(null)))
        from period in Gen.Elements(Periods)
        from basis in Gen.Elements(Basis.Increment, Basis.Increment, Basis.Cumulative)
        from said in Gen.Frequency((3, Slots), (1, Gen.Constant(SameAgain)))
        from day in Gen.Choose(0, 20)
        select new Step(new Sent(form, unit, region, year, period, basis, said, day), null);

    private static readonly Gen<Step> Change = Gen.Elements(Enum.GetValues<Happening>()).Select(happening => new Step(null, happening));

    private static Said[] SameAgain => [.. Enumerable.Repeat(new Said(SlotStatus.Reported, 7, false), 4)];

    private static Gen<Said[]> Slots =>
        (from status in Gen.Elements(SlotStatus.Reported, SlotStatus.Reported, SlotStatus.Reported, SlotStatus.None, SlotStatus.Blank, SlotStatus.Unreadable)
         from figure in Gen.Choose(0, 50)
         from approximate in Gen.Elements(true, false, false)
         select new Said(status, status switch { SlotStatus.Reported => figure, SlotStatus.None => 0, _ => null }, approximate)).ArrayOf(4);

    private static readonly Gen<Step[][]> Batches = Gen.Frequency((8, Delivery), (1, Change)).ArrayOf().Select(steps => steps).ArrayOf();

    private static readonly Dimensions Catalogue = Seed.Dimensions with
    {
        Forms = [.. Seed.Dimensions.Forms, Seed.Dimensions.Forms[0] with { Id = "learned-2023", Provisional = true }],
        Measures = [["lecture.sessions", "hazard.found"], ["lecture.attendance", "lecture.sessions"]],
    };

    /// <summary>What may happen between two deliveries.</summary>
    private enum Happening
    {
        CalendarMoves,
        CalendarReturns,
        FormIsConfirmed,
        FormIsDoubted,
        FilesAreReadAgain,
        MeasureIsAdded,
        FiguresAreDoubted,
        ReturnsAreDoubted,
        SomebodyDecides,
    }

    [Fact]
    public void What_is_prepared_is_what_adding_up_everything_anew_gives()
        => Prop.ForAll(Batches.ToArbitrary(), batches =>
        {
            using var warehouse = WarehouseDb.InMemory();
            new DimensionLoader(warehouse).Load(Catalogue);
            var loader = new ReturnLoader(warehouse);
            var number = 0;
            foreach (var batch in batches)
            {
                foreach (var change in batch.Select(step => step.Change).OfType<Happening>())
                    Happen(warehouse, change);
                loader.Load([.. batch.Select(step => step.Sent).OfType<Sent>().Select(sent => Record(sent, number++))]);
            }
            PreparedCheck.Check(warehouse);
            UnitsAddUp(warehouse);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    // In every period the units' sums, which are added up when a page asks, come to those of their regions.
    private static void UnitsAddUp(WarehouseDb warehouse)
    {
        using var queries = new PageQueries(warehouse, RegionScope.All);
        foreach (var period in Periods.OfType<string>())
        {
            var scope = new FigureScope(Year: 2023, Period: period);
            Sums(queries.Totals(Parts, scope, byUnit: true)).ShouldBe(Sums(queries.Totals(Parts, scope, byUnit: false)), period);
        }
    }

    private static IEnumerable<string> Sums(IEnumerable<TotalRow> rows)
        => rows.GroupBy(row => (row.Measure, row.FormId, row.Year, row.RegionCode))
            .Select(group => $"{group.Key} {group.Sum(row => row.Sum)} {group.Any(row => row.Approximate)} reported {group.Sum(row => row.Reported)} none {group.Sum(row => row.None)} "
                + $"blank {group.Sum(row => row.Blank)} lost {group.Sum(row => row.Unreadable)} covered {group.Sum(row => row.Covered)}")
            .Order(StringComparer.Ordinal);

    private static void Happen(WarehouseDb warehouse, Happening happening)
    {
        var dimensions = new DimensionLoader(warehouse);
        var none = Dimensions.None;
        switch (happening)
        {
            case Happening.CalendarMoves:
                dimensions.Load(none with { Periods = [new(Seed.Form, 2023, "week-2", 4, PeriodKind.Week, new DateTime(2023, 6, 28)), new(Seed.Form, 2023, "week-4", 2, PeriodKind.Week, new DateTime(2023, 6, 14))] });
                break;
            case Happening.CalendarReturns:
                dimensions.Load(none with { Periods = Catalogue.Periods });
                break;
            case Happening.FormIsConfirmed:
                dimensions.Load(none with { Forms = [Catalogue.Forms[^1] with { Provisional = false }] });
                break;
            case Happening.FormIsDoubted:
                dimensions.Load(none with { Forms = [Catalogue.Forms[^1]] });
                break;
            case Happening.FilesAreReadAgain:
                new ReturnLoader(warehouse).Load([], ProvisionalBatch.None with { Reread = [.. Enumerable.Range(0, 6).Select(i => Hash(i * 3))] });
                break;
            case Happening.FiguresAreDoubted:
                new FlagWriter(warehouse).Add([.. Settled(warehouse).Where(sent => sent.ReturnId % 2 == 0).Select(sent => sent with { Slot = 1 + (int)(sent.ReturnId % 3) })]);
                break;
            case Happening.ReturnsAreDoubted:
                new FlagWriter(warehouse).Add([.. Settled(warehouse).Where(sent => sent.ReturnId % 5 == 0)]);
                break;
            case Happening.SomebodyDecides:
                new ReviewLoader(warehouse).Load([.. Settled(warehouse).Select((sent, index) => new ReviewRow
                {
                    ReturnId = sent.ReturnId, Slot = index % 4 == 0 ? null : 1 + index % 3, Status = Enum.GetValues<ReviewStatus>()[index % 4], CorrectedValue = index % 3 == 0 ? index : null, Reviewer = "示例",
                })]);
                break;
            default:
                dimensions.Load(none with { Measures = [["lecture.attendance", "hazard.found"]] });
                break;
        }
    }

    // Returns on which a flag can stand, as flags on the whole of them.
    private static List<FlagRow> Settled(WarehouseDb warehouse)
    {
        using var connection = warehouse.Connect();
        return connection.Query<FlagRow>(
            "select return_id, form_id, unit, region_code, year, period, 'warning' as severity, 'cells' as detector from returns where form_id is not null and unit is not null and year is not null and period is not null order by return_id").AsList();
    }

    private static ReturnRecord Record(Sent sent, int number) => new(
        new FileRecord(Hash(number), Hash(number), "/inbox/" + Hash(number), "docx", 1000), 0, sent.Form, sent.Unit, sent.Region, sent.Year, sent.Period, sent.Basis,
        [
            Figure(1, "lecture.sessions", sent.Said[0]), Figure(2, "lecture.attendance", sent.Said[1]), Figure(3, "hazard.found", sent.Said[2]), Figure(6, "hazard.found", sent.Said[3]),
            new FigureRecord(4, "organisation.plan", SlotKind.Bool, SlotStatus.Unreadable, null),
        ])
    {
        FilledOn = new DateOnly(2023, 6, 1).AddDays(sent.Day),
    };

    private static FigureRecord Figure(int slot, string indicator, Said said) => Seed.Count(slot, indicator, said.Figure, said.Status) with { Approximate = said.Approximate && said.Figure > 0 };

    private static string Hash(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:d4}");

    private sealed record Step(Sent? Sent, Happening? Change);

    private sealed record Sent(string Form, string? Unit, string? Region, int? Year, string? Period, Basis Basis, Said[] Said, int Day);

    private sealed record Said(SlotStatus Status, long? Figure, bool Approximate);
}
