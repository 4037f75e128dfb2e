using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Loading;

public class LetterTests
{
    private static readonly DateTime Noon = new(2023, 7, 3, 12, 0, 0);

    [Fact]
    public void A_letter_lists_the_units_doubtful_figures_with_their_reasons_and_room_for_the_answer()
    {
        using var warehouse = Doubted(out var flag);
        var letters = new LetterWriter(warehouse).Write(RegionScope.Of("140500"), FigureFilter.None, notices: false, "审核员示例");
        var letter = letters.Single(one => one.Unit == flag.Unit);
        var document = DocumentReader.Read(letter.FileName, letter.Content).Document!;
        var table = document.Blocks.OfType<Table>().ShouldHaveSingleItem();
        var row = table.Cells.Where(cell => cell.Row == table.Cells.Single(one => one.Text.Text == LetterItem.CodeOf(flag)).Row).Select(cell => cell.Text.Text).ToList();
        row[3].ShouldBe(flag.Value.ToString());
        row[4].ShouldBe(flag.Reason);
        row.Skip(5).ShouldAllBe(text => text.Length == 0);
        document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Text).ShouldContain(flag.Unit + "：");
        new FlagQueries(warehouse).Reviews(RegionScope.All, flag.ReturnId).ShouldContain(review => review.Slot == flag.Slot && review.Status == ReviewStatus.Pending && review.Origin == ReviewOrigin.Letter);
    }

    [Fact]
    public void No_letter_goes_to_a_unit_that_the_sender_may_not_see()
    {
        using var warehouse = Doubted(out var flag);
        new LetterWriter(warehouse).Write(RegionScope.Of("140522"), FigureFilter.None, notices: true, "审核员示例").ShouldNotContain(letter => letter.Unit == flag.Unit);
    }

    [Theory]
    [InlineData("属实", "", ReviewStatus.Confirmed)]
    [InlineData("数据属实。", "", ReviewStatus.Confirmed)]
    [InlineData("更正", "46", ReviewStatus.Corrected)]
    [InlineData("不属实", "４６人次", ReviewStatus.Corrected)]
    [InlineData("", "46", ReviewStatus.Corrected)]
    [InlineData("退回重填", "", ReviewStatus.Returned)]
    public void An_answer_becomes_a_decision_and_settles_the_flag(string result, string corrected, ReviewStatus status)
    {
        using var warehouse = Doubted(out var flag);
        var settled = new LetterSettler(warehouse).Settle([Answer(flag, result, corrected)]);
        settled.Problems.ShouldBeEmpty();
        settled.Settled.ShouldBe(1);
        var review = new FlagQueries(warehouse).Reviews(RegionScope.All, flag.ReturnId)[0];
        (review.Status, review.CorrectedValue, review.Origin, review.Explanation).ShouldBe((status, status == ReviewStatus.Corrected ? 46 : null, ReviewOrigin.Letter, "多写了一个0"));
        new FlagQueries(warehouse).Open(RegionScope.All).Any(one => one.FlagId == flag.FlagId).ShouldBe(status == ReviewStatus.Returned);
        new LetterSettler(warehouse).Settle([Answer(flag, result, corrected)]).Settled.ShouldBe(0, "the same letter again");
    }

    [Theory]
    [InlineData("更正", "", "不能确定为一个整数")]
    [InlineData("更正", "约50", "不能确定为一个整数")]
    [InlineData("属实", "46", "核实结果写“属实”，更正后的数却写46")]
    [InlineData("已阅", "", "核实结果“已阅”看不懂")]
    public void What_is_unclear_settles_nothing_and_is_told(string result, string corrected, string message)
    {
        using var warehouse = Doubted(out var flag);
        var settled = new LetterSettler(warehouse).Settle([Answer(flag, result, corrected)]);
        settled.Settled.ShouldBe(0);
        settled.Problems.ShouldHaveSingleItem().Message.ShouldContain(message);
        new FlagQueries(warehouse).Open(RegionScope.All).ShouldContain(one => one.FlagId == flag.FlagId);
    }

    [Fact]
    public void A_number_that_was_changed_settles_nothing()
    {
        using var warehouse = Doubted(out var flag);
        var other = Answer(flag, "属实", "") with { Item = new LetterItem(flag.ReturnId + 5, flag.Slot) };
        new LetterSettler(warehouse).Settle([other]).Problems.ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.LetterUnclear);
        var unanswered = new LetterSettler(warehouse).Settle([Answer(flag, "", "")]);
        (unanswered.Settled, unanswered.Open, unanswered.Problems.Count).ShouldBe((0, 1, 0));
    }

    [Fact]
    public void The_units_that_letters_go_to_are_those_that_are_written_to()
    {
        using var warehouse = Doubted(out var flag);
        var queries = new FlagQueries(warehouse);
        foreach (var (region, notices) in new[] { ((string?)null, true), ("140500", false), ("140522", true) })
        {
            var filter = new FigureFilter { Region = region };
            var announced = queries.LetterUnits(RegionScope.All, filter, notices, new Page(0, 1000)).Select(row => (row.RegionCode, row.Unit, (int)row.Items)).ToList();
            new LetterWriter(warehouse).Write(RegionScope.All, filter, notices, "审核员示例").Select(letter => (letter.RegionCode, letter.Unit, letter.Items)).ShouldBe(announced);
        }

        queries.LetterUnits(RegionScope.All, FigureFilter.None, notices: true, new Page(0, 1000)).ShouldAllBe(row => row.Pending == row.Items, "all were asked about");
        queries.LetterUnits(RegionScope.Of("140522"), FigureFilter.None, notices: true).ShouldNotContain(row => row.Unit == flag.Unit);
    }

    [Fact]
    public void A_letter_goes_out_by_one_command_and_comes_back_by_another()
    {
        using var folder = new TempFolder();
        var (file, letters) = (folder.File("w.duckdb"), folder.File("letters"));
        using (var warehouse = WarehouseDb.Open(file).Warehouse!)
        {
            Season().LoadInto(warehouse);
            new Checker(warehouse).Run(Noon);
        }
        var written = CommandRun.Of("letter", "--warehouse", file, "--region", "140500", "-o", letters);
        written.Code.ShouldBe(ExitCodes.Done, written.Error);
        var path = Directory.GetFiles(letters).Single(name => name.Contains("示例7号单位", StringComparison.Ordinal));
        var unanswered = CommandRun.Of("ingest", path, "--warehouse", file);
        unanswered.Out.ShouldContain("核实函 1 份，了结或更新 0 处");

        // Answered as plain text in the same table: what a clerk sends back need not be a Word file.
        var answer = DocumentReader.Read(path, File.ReadAllBytes(path)).Document!.Blocks.OfType<Table>().Single();
        var lines = answer.Cells.GroupBy(cell => cell.Row).Select(row => row.Select(cell => cell.Text.Text).ToList())
            .Select(row => row[0].StartsWith("HS", StringComparison.Ordinal) ? [.. row.Take(5), "属实", "", "已核对台账"] : row);
        var markdown = string.Join('\n', lines.SelectMany((row, index) => index == 0 ? new[] { Line(row), Line([.. row.Select(_ => "---")]) } : [Line(row)]));
        File.WriteAllText(Path.Combine(letters, "回复.md"), markdown);
        var back = CommandRun.Of("ingest", Path.Combine(letters, "回复.md"), "--warehouse", file);
        back.Code.ShouldBe(ExitCodes.Done, back.Error);
        back.Out.ShouldNotContain("了结或更新 0 处");
        using var opened = WarehouseDb.Open(file).Warehouse!;
        new FlagQueries(opened).Open(RegionScope.All).ShouldNotContain(flag => flag.Unit == "示例7号单位" && flag.Severity != Severity.Notice);
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static LetterAnswer Answer(FlagRow flag, string result, string corrected)
    {
        var (item, check) = LetterItem.Read(LetterItem.CodeOf(flag))!.Value;
        return new LetterAnswer(item, check, result, corrected, "多写了一个0", "表1 行2");
    }

    private static CheckedSeason Season()
    {
        var season = new CheckedSeason();
        season[7, 2, 4] *= 10;
        return season;
    }

    private static WarehouseDb Doubted(out FlagRow flag)
    {
        var warehouse = Season().Load();
        new Checker(warehouse).Run(Noon);
        flag = new FlagQueries(warehouse).Open(RegionScope.All)[0];
        flag.Slot.ShouldBe(4);
        return warehouse;
    }
}
