using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Prepared;

/// <summary>Whatever is loaded, in whatever order and pieces: what is prepared is what adding up everything anew gives.</summary>
public class PreparedProperties
{
    private static readonly string[] Forms = [Seed.Form, "yuncheng-2023", "learned-2023"];
    private static readonly string?[] Periods = ["week-1", "week-2", "week-3", "week-4", "final", "companion", "week-9", null];

    private static readonly Gen<Step> Delivery =
        from form in Gen.Elements(Forms)
        from unit in Gen.Frequency((8, Gen.Elements<string?>("甲局", "乙局", "丙局")), (1, Gen.Constant<string?>(null)))
        from region in Gen.Frequency((8, Gen.Elements<string?>("140522", "140524")), (1, Gen.Constant<string?>(null)))
        from year in Gen.Frequency((8, Gen.Elements<int?>(2022, 2023)), (1, Gen.Constant<int?>(null)))
        from period in Gen.Elements(Periods)
        from basis in Gen.Elements(Basis.Increment, Basis.Increment, Basis.Cumulative)
        from said in Slots
        from day in Gen.Choose(0, 20)
        select new Step(new Sent(form, unit, region, year, period, basis, said, day), null);

    private static readonly Gen<Step> Change = Gen.Elements(Enum.GetValues<Happening>()).Select(happening => new Step(null, happening));

    private static Gen<Said[]> Slots =>
        (from status in Gen.Elements(SlotStatus.Reported, SlotStatus.Reported, SlotStatus.Reported, SlotStatus.None, SlotStatus.Blank, SlotStatus.Unreadable)
         from figure in Gen.Choose(0, 50)
         from approximate in Gen.Elements(true, false, false)
         select new Said(status, status switch { SlotStatus.Reported => figure, SlotStatus.None => 0, _ => null }, approximate)).ArrayOf(4);

    private static readonly Gen<Step[][]> Batches = Gen.Frequency((9, Delivery), (1, Change)).ArrayOf().Select(steps => steps).ArrayOf();

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
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

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
            default:
                dimensions.Load(none with { Measures = [["lecture.attendance", "hazard.found"]] });
                break;
        }
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
