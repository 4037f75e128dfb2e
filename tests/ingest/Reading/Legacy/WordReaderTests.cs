using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Legacy;
using SafetyMonth.Ingest.Reading.Formats.Legacy.Word;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Ingest.Tests.Generating;
using SafetyMonth.Ingest.Tests.Reading.Fuzz;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;
using static SafetyMonth.Ingest.Tests.Reading.Samples.Docx;

namespace SafetyMonth.Ingest.Tests.Reading.Legacy;

/// <summary>What Word's own file says, where a conversion does not say it.</summary>
public class WordReaderTests
{
    public static TheoryData<string> Forms => [.. Generated.Forms.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_return_is_read_as_it_was_written(string form)
    {
        Office.Needs("soffice");
        var file = Office.Return(form);

        Office.Misses(file, Own(Office.Convert(file.Render(), "docx", "doc"))).ShouldBeEmpty();
    }

    [Fact]
    public void Tables_that_abut_are_two()
    {
        Office.Needs("soffice");

        var document = Own(Office.Convert(Abutting, "docx", "doc"));

        document.Tables().Select(table => table.Spelled()).ShouldBe(
        [
            ["0,0 填报单位（盖章）", "0,1 示例区城市管理局", "0,2 联系人", "0,3 王示例"],
            ["0,0+3×1 宣讲", "0,1 甲", "0,2 0", "0,3 ", "1,1 乙", "1,2 1", "1,3 ", "2,1 丙", "2,2 2", "2,3 "],
        ]);
        document.Paragraphs().ShouldBe(["统计表", "完"]);
    }

    [Fact]
    public void A_table_that_the_conversion_turns_into_running_text_is_read_from_the_file_itself()
    {
        Office.Needs("soffice", "sh");
        var bytes = Office.Convert(Abutting, "docx", "doc");
        using var folder = new ScratchFolder();
        folder.Write("lost.docx", Of(P("统计表填报单位（盖章）示例区城市管理局联系人王示例宣讲甲0乙1丙2完")));
        var careless = folder.Write("soffice", Encoding.UTF8.GetBytes($"#!/bin/sh\nwhile [ \"$1\" != --outdir ]; do shift; done\ncp '{folder.File("lost.docx")}' \"$2/source.docx\"\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(careless, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var read = new DocFormat(new LegacyConversion(new ProgramLocator(folder.Path), LibreOffice.Limits)).Read(new SourceFile("六月.doc", bytes));

        read.Document.ShouldNotBeNull().Tables().Select(table => table.RowCount).ShouldBe([1, 3]);
        read.Document.Format.ShouldBe("doc");
    }

    [Fact]
    public void What_is_struck_out_hidden_or_a_field_s_instruction_is_told_from_what_is_said()
    {
        Office.Needs("soffice");
        const string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK &quot;http://example.invalid/99&quot;</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var line = $"<w:p>{R("是", "<w:strike/>")}{R("否")}{R("77", "<w:vanish/>")}{R("  ", "<w:u w:val=\"single\"/>")}{field}{R("6月")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        var text = Own(Office.Convert(Complete(line), "docx", "doc")).Blocks.OfType<Paragraph>().ShouldHaveSingleItem().Text;

        text.Text.ShouldBe("是否  6月");
        text.Has(TextStyle.Strike, 0).ShouldBeTrue();
        text.Has(TextStyle.Strike, 1).ShouldBeFalse();
        text.Has(TextStyle.Underline, 2).ShouldBeTrue();
    }

    [Fact]
    public void A_damaged_file_costs_no_more_than_itself()
    {
        Office.Needs("soffice");
        var sound = Office.Convert(Office.Return("zhoushan-2023").Render(), "docx", "doc");

        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var damaged = new Mutator(seed).Bytes(sound);
            var source = new SourceFile("六月.doc", damaged);
            try
            {
                if (WordReader.Read(source, "doc") is { } document)
                    document.Blocks.OfType<Table>().All(table => table.Cells.All(cell => HostileBytesTests.IsInside(cell, table))).ShouldBeTrue();
            }
            catch (ReadingStoppedException stopped)
            {
                stopped.Problem.Code.ShouldBe(ProblemCodes.LimitExceeded);
            }
        }).QuickCheckThrowOnFailure();
    }

    // A header of its own widths right above the form's table.
    private static byte[] Abutting
    {
        get
        {
            var header = Table(Row(Wide("填报单位（盖章）", 2400), Wide("示例区城市管理局", 2400), Wide("联系人", 2400), Wide("王示例", 2400)));
            var rows = "甲乙丙".Select((item, i) => Row(Wide("宣讲", 1700, i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"), Wide($"{item}", 4000), Wide($"{i}", 1900), Wide("", 2000)));
            return Complete(P("统计表") + header + Table([.. rows]) + P("完"));
        }
    }

    private static Document Own(byte[] bytes) => WordReader.Read(new SourceFile("六月.doc", bytes), "doc").ShouldNotBeNull();

    private static string Wide(string text, int width, string properties = "") => Cell(text, $"<w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{properties}");
}
