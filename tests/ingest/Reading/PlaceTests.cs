using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Tests.Reading;

public class PlaceTests
{
    [Fact]
    public void A_cell_is_named_by_table_row_and_column() => Place.InCell(new Table(1, null, 9, 9, []), Cell(2, 1), 9).ShouldBe("表1 行3 列2 第10字");

    [Fact]
    public void A_worksheet_cell_is_named_as_the_sheet_names_it()
    {
        var sheet = new Table(1, "统计表", 9, 99, []);

        Place.InCell(sheet, Cell(4, 1), 2).ShouldBe("工作表“统计表” B5 第3字");
        Place.OfCell(sheet, Cell(0, 26)).ShouldBe("工作表“统计表” AA1");
        Place.OfCell(sheet, Cell(1048575, 16383)).ShouldBe("工作表“统计表” XFD1048576");
    }

    [Fact]
    public void A_paragraph_is_named_by_its_number() => Place.InParagraph(new Paragraph(3, StyledText.Plain("联系人")), 0).ShouldBe("第3段 第1字");

    private static Cell Cell(int row, int column) => new(row, column, 1, 1, StyledText.Empty);
}
