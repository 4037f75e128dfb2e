using SafetyMonth.Dashboard.Sentences;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

public class DocumentTextTests
{
    [Fact]
    public void A_figure_is_marked_where_it_stands_as_it_was_typed()
        => Marked("开展（12）场，参与（ ）人次；", [Slot(1, "12", 4), Slot(2, "", 12)])
            .ShouldBe([("开展（", 0), ("12", 1), ("）场，参与（", 0), ("", 2), (" ）人次；", 0)]);

    [Fact]
    public void What_does_not_stand_there_as_it_was_read_has_its_place_marked_and_loses_no_sign()
        => Marked("共1✗2场", [Slot(1, "12", 2), Slot(2, "9", 900)]).ShouldBe([("共", 0), ("", 1), ("1✗2场", 0), ("", 2)]);

    [Fact]
    public void A_figure_without_a_place_or_in_no_line_is_left_out()
        => Marked("无", [Slot(1, "5", 1) with { Place = null }, Slot(2, "5", 1) with { Place = "表9 行1 列1 第1字" }, Slot(3, "5", 1) with { Place = "缺" }]).ShouldBe([("无", 0)]);

    [Theory]
    [InlineData("jincheng-2023")]
    [InlineData("zhoushan-2023")]
    public void In_real_documents_of_every_format_the_figures_stand_where_they_are_marked(string form)
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-text-");
        try
        {
            using var warehouse = WarehouseDb.Open(Samples.Write(folder.FullName, form)).Warehouse!;
            var queries = new WarehouseQueries(warehouse);
            var (figures, exact) = (0, 0);
            foreach (var row in queries.Returns(RegionScope.All, page: new Page(0, 1000)))
            {
                var detail = queries.Return(RegionScope.All, row.ReturnId)!;
                var lines = queries.Text(RegionScope.All, row.ReturnId);
                var marked = DocumentText.Of(lines, detail.Figures, detail.Extras);
                marked.Select(line => string.Concat(line.Parts.Select(part => part.Text))).ShouldBe(lines.Select(line => line.Text), "marking changes nothing");
                var marks = marked.SelectMany(line => line.Parts).Where(part => part.Slot is not null).ToList();
                marks.Select(part => part.Slot!.Slot).Order().ShouldBe(detail.Figures.Where(figure => figure.Place is not null).Select(figure => figure.Slot), row.ReturnId.ToString());
                figures += marks.Count(part => part.Slot!.Raw.Length > 0);
                exact += marks.Count(part => part.Slot!.Raw.Length > 0 && part.Text == part.Slot.Raw);
            }

            figures.ShouldBeGreaterThan(200);
            ((double)exact / figures).ShouldBeGreaterThan(0.97);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<(string, int)> Marked(string text, IReadOnlyList<ReturnFigure> figures)
        => DocumentText.Of([new TextLine("表1 行2 列2", text)], figures, []).Single().Parts.Select(part => (part.Text, part.Slot?.Slot ?? 0));

    private static ReturnFigure Slot(int slot, string raw, int at) => new()
    {
        Slot = slot,
        Item = "",
        Label = "",
        SlotUnit = "",
        Indicator = "x",
        Kind = SlotKind.Count,
        Status = "reported",
        Raw = raw,
        Place = $"表1 行2 列2 第{at}字",
    };
}
