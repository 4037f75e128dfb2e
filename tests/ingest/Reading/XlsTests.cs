using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading;

public class XlsTests
{
    [Fact]
    public void Merges_dates_numbers_errors_and_struck_out_cells_are_read()
    {
        var document = Reads.Document("a.xls", Reads.Fixture("merges-dates-hidden-errors.xls"));

        var table = document.OnlyTable();
        table.Spelled().ShouldBe(
        [
            "0,0+1×3 全市活动统计表", "1,0 活动项目", "1,1 活动场次", "1,2 填报日期", "2,0+2×1 宣讲\n活动", "2,1 12000", "2,2 2023-06-14", "3,1 0.5", "3,2 １２",
            "4,0 错误", "4,1 #DIV/0!", "4,2 ", "5,0 隐藏行", "5,1 7", "5,2 ", "6,0 否", "6,1 3", "6,2 12001",
        ]);
        table.At(4, 1).Problem.ShouldNotBeNull().ShouldSatisfyAllConditions(
            problem => problem.Code.ShouldBe(ProblemCodes.CellUnusable), problem => problem.At.ShouldBe("工作表“统计表” B5"));
        table.At(6, 0).Text.Spans.ShouldBe([new StyleSpan(0, 1, TextStyle.Strike)]);
    }

    [Fact]
    public void Hidden_rows_and_hidden_sheets_are_noted()
        => Reads.Document("a.xls", Reads.Fixture("merges-dates-hidden-errors.xls")).Problems.Select(problem => problem.Code)
            .ShouldBe([ProblemCodes.RowsHidden, ProblemCodes.SheetHidden]);

    [Fact]
    public void A_workbook_with_a_password_is_said_to_have_one()
    {
        var bytes = Reads.Fixture("plain-grid.xls");
        var start = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
        // The record behind the start becomes the one that names the encryption.
        (bytes[start + 20], bytes[start + 21]) = (0x2F, 0x00);

        Reads.Failure("a.xls", bytes).Code.ShouldBe(ProblemCodes.FileEncrypted);
    }
}
