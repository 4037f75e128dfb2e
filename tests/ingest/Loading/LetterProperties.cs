using Dapper;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Loading;

/// <summary>Whatever comes back in a 核实函 changes no figure and settles nothing but the flag that it answers.</summary>
public class LetterProperties
{
    private static readonly DateTime Noon = new(2023, 7, 3, 12, 0, 0);

    private static readonly Gen<string> Cells = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(
            "", "属实", "不属实", "更正", "退回重填", "更正为46", "属实，但应更正", "已阅", "46", "４６", "约50", "1.2万", "-3", "4.5", "无", "—", "1e9", "99999999999999999999", "46处、2处",
            "=HYPERLINK(\"http://example.invalid\")", "<script>alert(1)</script>", "'; drop table flags; --", "| 属实 | |", "\0\uFFFF\u202E"),
        Gen.Choose(0, int.MaxValue).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Any_text_in_the_answers_settles_that_flag_alone_and_never_with_a_number_that_was_not_written()
    {
        using var warehouse = Doubted(out var flag, out _);
        var (others, figures) = (Others(warehouse, flag), Figures(warehouse));
        Prop.ForAll(Cells.ArrayOf(3).ToArbitrary(), cells =>
        {
            var (item, check) = LetterItem.Read(LetterItem.CodeOf(flag))!.Value;
            var before = Newest(warehouse, flag);
            var told = new LetterSettler(warehouse).Settle([new LetterAnswer(item, check, cells[0], cells[1], cells[2], "表1 行2")]);
            Others(warehouse, flag).ShouldBe(others);
            Figures(warehouse).ShouldBe(figures);
            var newest = Newest(warehouse, flag);
            (told.Settled == 1).ShouldBe(newest?.ReviewId != before?.ReviewId);
            if (told.Settled == 1 && newest is { Status: ReviewStatus.Corrected })
            {
                var written = FigureReader.Read(cells[1], "人次");
                (newest.CorrectedValue, written.Approximate).ShouldBe((written.Value, false));
            }
            else if (told.Settled == 1)
            {
                newest!.CorrectedValue.ShouldBeNull();
            }
            if (string.Concat(cells[0], cells[1]).Length == 0)
                told.Settled.ShouldBe(0, "an explanation alone is no answer");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void A_forged_number_settles_nothing()
    {
        using var warehouse = Doubted(out var flag, out var all);
        var (known, figures) = (all.Select(LetterItem.CodeOf).ToHashSet(StringComparer.Ordinal), Figures(warehouse));
        var codes = from id in Gen.OneOf(Gen.Elements(all.Select(one => one.ReturnId).ToArray()), ArbMap.Default.GeneratorFor<long>().Select(Math.Abs))
                    from slot in Gen.Choose(0, 40)
                    from check in Gen.Choose(0, 9_999)
                    from prefix in Gen.Elements("HS-", "HS -", "", "-")
                    select (prefix, number: $"{id}-{slot}-{check:0000}");
        Prop.ForAll(codes.ToArbitrary(), code =>
        {
            if (known.Contains("HS-" + code.number) || Read(code.prefix + code.number) is not { } answers)
                return;
            var told = new LetterSettler(warehouse).Settle(answers);
            told.Settled.ShouldBe(0, code.number);
            told.Problems.ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.LetterUnclear);
        }).QuickCheckThrowOnFailure();
        new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000)).ShouldBe(all);
        Figures(warehouse).ShouldBe(figures);
        Read(LetterItem.CodeOf(flag))!.Count.ShouldBe(1, "the right number is read");
    }

    [Fact]
    public void A_letter_answers_for_one_unit_alone()
    {
        using var warehouse = Doubted(out var flag, out var all);
        var other = all.First(one => one.Unit != flag.Unit);
        var told = new LetterSettler(warehouse).Settle([.. Read(LetterItem.CodeOf(flag))!, .. Read(LetterItem.CodeOf(other))!]);
        told.Settled.ShouldBe(1);
        told.Problems.ShouldHaveSingleItem().Message.ShouldContain("另一个单位");
        new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000)).ShouldContain(one => one.FlagId == other.FlagId);
    }

    [Fact]
    public void A_letter_settles_nothing_outside_the_regions_of_who_brings_it()
    {
        using var warehouse = Doubted(out var flag, out var all);
        var foreign = RegionScope.Of(flag.RegionCode == "140522" ? "140524" : "140522");
        var told = new LetterSettler(warehouse).Settle(Read(LetterItem.CodeOf(flag))!, foreign);
        (told.Settled, told.Problems.Count).ShouldBe((0, 1));
        new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000)).ShouldBe(all);
    }

    private static IReadOnlyList<LetterAnswer>? Read(string code)
        => LetterAnswers.Of(DocumentReader.Read("回复.md", System.Text.Encoding.UTF8.GetBytes($"| 编号 | 核实结果 | 更正后的数 | 说明 |\n| --- | --- | --- | --- |\n| {code} | 属实 |  | 已核对台账 |\n")).Document!);

    private static WarehouseDb Doubted(out FlagRow flag, out IReadOnlyList<FlagRow> all)
    {
        var season = new CheckedSeason(12);
        season[7, 2, 4] *= 10;
        season[4, 3, 6] *= 100;
        var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        all = new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000));
        flag = all.First(one => one.Unit == CheckedSeason.UnitName(7) && one.Slot == 4);
        return warehouse;
    }

    private static List<(long, DateTime?, string?)> Others(WarehouseDb warehouse, FlagRow flag)
    {
        using var connection = warehouse.Connect();
        var flags = connection.Query<FlagRow>("select flag_id, closed_at, closed_because from flags where not (return_id = $id and slot is not distinct from $slot) order by flag_id", new { id = flag.ReturnId, slot = flag.Slot });
        var reviews = connection.Query<ReviewRow>("select review_id, reviewed_at from reviews where not (return_id = $id and slot is not distinct from $slot) order by review_id", new { id = flag.ReturnId, slot = flag.Slot });
        return [.. flags.Select(one => (one.FlagId, one.ClosedAt, one.ClosedBecause)), .. reviews.Select(one => (one.ReviewId, (DateTime?)one.ReviewedAt, (string?)null))];
    }

    private static (long, decimal) Figures(WarehouseDb warehouse)
    {
        using var connection = warehouse.Connect();
        return connection.QuerySingle<(long, decimal)>("select count(*), sum(value * slot + return_id)::decimal(38, 0) from figures");
    }

    private static ReviewRow? Newest(WarehouseDb warehouse, FlagRow flag)
        => new FlagQueries(warehouse).Reviews(RegionScope.All, flag.ReturnId).FirstOrDefault(review => review.Slot == flag.Slot);
}
