using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Tests.Reading.Pdf;

/// <summary>How pages become paragraphs and tables, from words and lines as poppler tells them.</summary>
public class PdfLayoutTests
{
    private const double Em = 10;
    private const double LineHeight = 12;

    [Fact]
    public void A_sentence_broken_by_the_end_of_a_page_is_one_sentence()
    {
        var first = Table(500, [0, 60, 180], 2, (0, 0, "项目"), (0, 1, "情况"), (1, 0, "宣讲活动"), (1, 1, "组织开展宣讲活动（二"));
        var second = Table(50, [0, 60, 180], 1, (0, 1, "十六）场"));

        var table = Read(first, second).OnlyTable();

        table.Spelled().ShouldBe(["0,0 项目", "0,1 情况", "1,0 宣讲活动", "1,1 组织开展宣讲活动（二十六）场"]);
    }

    [Fact]
    public void A_row_that_begins_on_the_next_page_is_a_row_of_its_own()
    {
        var first = Table(500, [0, 60, 160, 220], 1, (0, 0, "宣讲活动"), (0, 1, "专题学习"), (0, 2, "3"));
        var second = Table(50, [0, 60, 160, 220], 2, (0, 1, "调查研究"), (0, 2, "4"), (1, 0, "演练活动"), (1, 1, "应急演练"));

        Read(first, second).OnlyTable().Spelled().ShouldBe(
            ["0,0+2×1 宣讲活动", "0,1 专题学习", "0,2 3", "1,1 调查研究", "1,2 4", "2,0 演练活动", "2,1 应急演练", "2,2 "]);
    }

    [Fact]
    public void Tables_with_other_columns_or_with_text_between_stay_apart()
    {
        var first = Table(500, [0, 60, 200], 1, (0, 0, "宣讲"), (0, 1, "3"));
        var other = Table(50, [0, 110, 200], 1, (0, 0, "演练"), (0, 1, "4"));
        var titled = Table(50, [0, 60, 200], 1, (0, 0, "演练"), (0, 1, "4"));

        Read(first, other).Tables().Length.ShouldBe(2);
        Read(first, titled with { Words = [.. titled.Words, Word(80, 20, "附件")] }).Tables().Length.ShouldBe(2);
    }

    [Fact]
    public void A_page_number_parts_no_table()
    {
        var first = Table(500, [0, 60, 200], 1, (0, 0, "宣讲"), (0, 1, "3"));
        var second = Table(50, [0, 60, 200], 1, (0, 0, "演练"), (0, 1, "4"));

        var document = Read(first with { Words = [.. first.Words, Word(90, 580, "—1—")] }, second);

        document.OnlyTable().RowCount.ShouldBe(2);
        document.Paragraphs().ShouldBeEmpty();
    }

    [Fact]
    public void Two_figures_on_two_lines_never_become_one()
        => Read(Table(100, [0, 60, 90], 1, (0, 0, "宣讲"), (0, 1, "12\n34"))).OnlyTable().At(0, 1).Text.Text.ShouldBe("12\n34");

    [Fact]
    public void A_header_line_in_columns_is_put_together_column_by_column()
    {
        var document = Read(new PdfPage(400, 600,
            [Word(0, 20, "填报单位：河津"), Word(200, 20, "填报日期：二〇二三年"), Word(0, 34, "市工科局"), Word(200, 34, "六月七日"), Word(0, 200, "正文")], []));

        document.Paragraphs().ShouldBe(["填报单位：河津市工科局  填报日期：二〇二三年六月七日", "正文"]);
    }

    [Fact]
    public void A_frame_around_text_is_no_table()
    {
        var frame = Rules([0, 200], [40, 80]);

        Read(new PdfPage(400, 600, [Word(20, 55, "统计表")], frame)).Paragraphs().ShouldBe(["统计表"]);
    }

    [Theory]
    [InlineData(60, 150)] // from the left border
    [InlineData(120, 200)] // to the right border
    [InlineData(100, 160)] // in the middle
    public void An_underline_that_touches_a_border_is_no_wall(double from, double to)
    {
        var table = Table(100, [0, 60, 200], 2, (0, 0, "项目"), (0, 1, "情况"), (1, 0, "宣讲"), (1, 1, "12场"));
        var underlined = table with { Rules = [.. table.Rules, new PdfRule(false, 146, from, to)] };

        Read(underlined).OnlyTable().Spelled().ShouldBe(["0,0 项目", "0,1 情况", "1,0 宣讲", "1,1 12场"]);
    }

    [Fact]
    public void A_strike_that_begins_at_a_border_strikes_its_text_out()
    {
        var table = Table(100, [0, 60, 200], 1, (0, 0, "宣讲"), (0, 1, "12 15"));
        var struck = table with { Rules = [.. table.Rules, new PdfRule(false, 108, 60, 80)] };

        Read(struck).OnlyTable().At(0, 1).Text.Spans.ShouldContain(span => span.Style == TextStyle.Strike);
    }

    [Fact]
    public void A_dash_that_bold_type_draws_as_a_line_is_not_struck_out()
    {
        var table = Table(100, [0, 60, 200], 1, (0, 0, "宣讲"), (0, 1, "（——）场"));
        var bold = table with { Rules = [.. table.Rules, new PdfRule(false, 108, 76, 94)] };

        Read(bold).OnlyTable().At(0, 1).Text.Spans.ShouldNotContain(span => span.Style == TextStyle.Strike);
    }

    [Fact]
    public void A_table_without_side_borders_keeps_its_rows()
    {
        var table = Table(100, [0, 60, 200], 2, (0, 0, "项目"), (0, 1, "情况"), (1, 0, "宣讲"), (1, 1, "12场"));
        var open = table with { Rules = [.. table.Rules.Where(rule => !rule.IsVertical || rule.At is 60)] };

        Read(open).OnlyTable().RowCount.ShouldBe(2);
    }

    [Fact]
    public void Borders_drawn_piece_by_piece_are_walls()
    {
        var table = Table(100, [0, 60, 200], 2, (0, 0, "项目"), (0, 1, "情况"), (1, 0, "宣讲"), (1, 1, "12场"));
        // Each cell draws its own.
        var pieces = table.Rules.SelectMany(rule => Cut(rule, rule.IsVertical ? [100, 130, 160] : [0, 60, 200]));

        Read(table with { Rules = [.. pieces] }).OnlyTable().Spelled().ShouldBe(["0,0 项目", "0,1 情况", "1,0 宣讲", "1,1 12场"]);
    }

    private static IEnumerable<PdfRule> Cut(PdfRule rule, double[] at) => at.Zip(at.Skip(1), (from, to) => rule with { From = from, To = to });

    private static Document Read(params PdfPage[] pages)
    {
        var builder = new DocumentBuilder(new SourceFile("a.pdf", new byte[1]), "pdf");
        new PdfLayout(builder).Read(pages);
        return builder.Build().Document.ShouldNotBeNull();
    }

    private static PdfWord Word(double x, double y, string text)
        => new(x, y, x + text.Sum(c => c < 0x2000 ? Em * 0.55 : Em), y + LineHeight, text);

    // A page with a fully ruled table; rows are 30 high.
    private static PdfPage Table(double top, double[] xs, int rows, params (int Row, int Column, string Text)[] cells)
        => new(400, 600,
            [.. cells.SelectMany(cell => cell.Text.Split('\n').Select((line, index) => Word(xs[cell.Column] + 5, top + cell.Row * 30 + 2 + index * 13, line)))],
            Rules(xs, [.. Enumerable.Range(0, rows + 1).Select(row => top + row * 30)]));

    private static List<PdfRule> Rules(double[] xs, double[] ys)
        => [.. xs.Select(x => new PdfRule(true, x, ys[0], ys[^1])), .. ys.Select(y => new PdfRule(false, y, xs[0], xs[^1]))];
}
