using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Export;
using Sheet = SafetyMonth.Warehouse.Export.Sheet;

namespace SafetyMonth.Warehouse.Tests.Export;

public sealed class OpenXmlWorkbookTests
{
    private static readonly SheetColumn[] Headed =
    [
        SheetColumn.Of("地区", 20),
        new(["2023年", "场次"]), new(["2023年", "人次"]),
        new(["2022年", "场次"]), new(["2022年", "人次"]),
    ];

    private static Sheet Season(params IReadOnlyList<SheetCell>[] rows) => new("安全生产月活动对比表", Headed, rows)
    {
        Note = "单位：场、人次",
        Footer = "填报单位：　　　　制表人：　　　　审核人：　　　　日期：",
    };

    [Fact]
    public void A_sheet_has_title_unit_row_merged_headings_and_footer()
    {
        using var book = Written(Season([SheetCell.Of("晋城市"), SheetCell.Of(12), SheetCell.Of(3_450), SheetCell.Of(10), SheetCell.Of(3_000)]));
        Text(book, "A1").ShouldBe("安全生产月活动对比表");
        Text(book, "A2").ShouldBe("单位：场、人次");
        Text(book, "B3").ShouldBe("2023年");
        Text(book, "C4").ShouldBe("人次");
        Text(book, "A7").ShouldStartWith("填报单位");
        Merges(book).ShouldBe(["A1:E1", "A2:E2", "A3:A4", "B3:C3", "D3:E3", "A7:E7"]);
    }

    [Fact]
    public void Headings_stay_in_view_and_are_printed_on_every_page()
    {
        using var book = Written(Season());
        var pane = Part(book).Worksheet.Descendants<Pane>().Single();
        pane.State!.Value.ShouldBe(PaneStateValues.Frozen);
        pane.TopLeftCell!.Value.ShouldBe("B5");
        book.WorkbookPart!.Workbook.Descendants<DefinedName>().Single().Text.ShouldBe("'数据'!$3:$4");
    }

    [Fact]
    public void Numbers_are_numbers_and_the_kinds_of_nothing_are_words()
    {
        using var book = Written(Season([SheetCell.Of("阳城县"), SheetCell.Of(0), SheetCell.Of(50, approximate: true), SheetCell.Nothing("未要求"), SheetCell.Nothing("空白")]));
        Find(book, "B5").CellValue!.Text.ShouldBe("0");
        Find(book, "C5").CellValue!.Text.ShouldBe("50");
        Format(book, "C5").ShouldContain("约");
        Find(book, "D5").CellValue.ShouldBeNull();
        Text(book, "D5").ShouldBe("未要求");
        Text(book, "E5").ShouldBe("空白");
    }

    [Fact]
    public void A_number_longer_than_Excel_keeps_is_written_out()
    {
        using var book = Written(Season([SheetCell.Of(""), SheetCell.Of(9_007_199_254_740_993), default, default, default]));
        Text(book, "B5").ShouldBe("9007199254740993");
    }

    [Fact]
    public void Words_that_look_like_a_formula_stay_words()
    {
        using var book = Written(Season([SheetCell.Of("=cmd|' /C calc'!A0"), default, default, default, default]));
        Text(book, "A5").ShouldBe("=cmd|' /C calc'!A0");
        Part(book).Worksheet.Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public void What_does_not_fit_into_a_sheet_goes_on_in_the_next()
    {
        var rows = Enumerable.Range(0, 40).Select(row => (IReadOnlyList<SheetCell>)[SheetCell.Of(row)]).ToArray();
        using var stream = new MemoryStream();
        new OpenXmlWorkbook(20).Write([new Sheet("许多", [SheetColumn.Of("数")], rows) { Name = "许多" }], stream);
        using var book = SpreadsheetDocument.Open(stream, false);
        book.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(tab => tab.Name!.Value).ShouldBe(["许多", "许多（2）", "许多（3）"]);
        var kept = book.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellValue>()).Select(value => int.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture));
        kept.Order().ShouldBe(Enumerable.Range(0, 40));
    }

    [Fact]
    public void Any_words_give_a_valid_workbook() => Prop.ForAll<string, string>((name, words) =>
    {
        using var book = Written(new Sheet(words ?? "", [SheetColumn.Of(words ?? "")], [[SheetCell.Of(words)]]) { Name = name ?? "" });
        new OpenXmlValidator().Validate(book).ShouldBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_look_is_valid()
    {
        using var book = Written(Season([SheetCell.Of("a") with { Bold = true }, SheetCell.Percent(0.125), SheetCell.Ratio(1.5), SheetCell.Of(1, true) with { Bold = true }, SheetCell.Nothing("无")]));
        new OpenXmlValidator().Validate(book).ShouldBeEmpty();
        Find(book, "B5").CellValue!.Text.ShouldBe("0.125");
        Format(book, "B5").ShouldBe("0.0%");
    }

    private static SpreadsheetDocument Written(Sheet sheet)
    {
        var stream = new MemoryStream();
        new OpenXmlWorkbook().Write([sheet], stream);
        return SpreadsheetDocument.Open(stream, false);
    }

    private static WorksheetPart Part(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single();

    private static Cell Find(SpreadsheetDocument book, string address) => Part(book).Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == address);

    private static string Text(SpreadsheetDocument book, string address) => Find(book, address).InlineString!.Text!.Text;

    private static string[] Merges(SpreadsheetDocument book) => [.. Part(book).Worksheet.Descendants<MergeCell>().Select(merge => merge.Reference!.Value!)];

    private static string Format(SpreadsheetDocument book, string address)
    {
        var sheet = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var look = sheet.CellFormats!.Elements<CellFormat>().ElementAt((int)Find(book, address).StyleIndex!.Value);
        return sheet.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId!.Value == look.NumberFormatId!.Value).FormatCode!.Value!;
    }
}
