using System.Globalization;
using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Extraction;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading;

/// <summary>Documents that are no damage but malice, or the carelessness of other programs.</summary>
public class HostileContentTests
{
    [Fact]
    public void What_a_workbook_does_not_tell_is_no_blank()
    {
        var table = Reads.Document("a.xlsx", Xlsx.Of(Xlsx.Row(1,
            """<c r="A1" t="s"><v>99</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1"><f>SUM(A1:A9)</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>1+1</f><v>2</v></c>"""))).OnlyTable();

        table.Cells.Select(cell => cell.Text.Text).ShouldBe(["#缺文字", "#缺文字", "#未计算", "#DIV/0!", "2"]);
        table.Cells.Select(cell => cell.Problem?.Code).ShouldBe([ProblemCodes.CellUnusable, ProblemCodes.CellUnusable, ProblemCodes.CellUnusable, ProblemCodes.CellUnusable, null]);
    }

    [Fact]
    public void A_stray_cell_at_the_end_of_a_sheet_costs_itself_alone()
    {
        var document = Reads.Document("a.xlsx", Xlsx.Of(Xlsx.Row(1, Xlsx.Text("A1", "宣讲"), Xlsx.Number("B1", "12")) + Xlsx.Row(1_048_576, Xlsx.Number("XFD1048576", "9"))));

        document.OnlyTable().Cells.Select(cell => cell.Text.Text).ShouldBe(["宣讲", "12"]);
        document.Problems.ShouldHaveSingleItem().Message.ShouldContain("最远的是 XFD1048576");
    }

    [Fact]
    public void A_flipped_bit_within_a_stored_part_is_noticed()
    {
        var bytes = Docx.Of(Docx.P("参与12人次"));
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", System.IO.Compression.CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(Docx.Xml(Docx.P("参与12人次"))));
        }
        var stored = stream.ToArray();
        Reads.Document("a.docx", stored).Paragraphs().ShouldBe(["参与12人次"]);
        stored[stored.AsSpan().IndexOf("12"u8)] = (byte)'7';

        Reads.Failure("a.docx", stored).Code.ShouldBe(ProblemCodes.FileDamaged);
        Reads.Document("a.docx", bytes).Paragraphs().ShouldBe(["参与12人次"]);
    }

    [Theory]
    [InlineData("参与1\u200B2人次", "参与12人次")]
    [InlineData("参与\uFEFF12\u2060人次", "参与12人次")]
    [InlineData("参与\u202E21\u202C人次34", "参与\uFFFD\uFFFD人次34")]
    [InlineData("\u202E参与十二人次", "参与\uFFFD\uFFFD人次")]
    [InlineData("参与\u2066\u200F12\u2069人次", "参与12人次")]
    public void What_cannot_be_seen_goes_and_a_reversed_number_is_unreadable(string stored, string read)
    {
        Reads.Document("a.docx", Docx.Of(Docx.P(stored))).Paragraphs().ShouldBe([read]);
        Reads.Document("a.txt", stored).Paragraphs().ShouldBe([read]);
    }

    [Fact]
    public void A_reversal_ends_with_its_line()
        => Reads.Document("a.txt", "参与\u202E21人次\n参与34人次").Paragraphs().ShouldBe(["参与\uFFFD\uFFFD人次", "参与34人次"]);

    [Theory]
    [InlineData("-5")]
    [InlineData("12.5")]
    [InlineData("99999999999999999999999")]
    [InlineData("18446744073709551617")]
    [InlineData("1e5")]
    [InlineData("0x1F")]
    [InlineData("∞")]
    [InlineData("NaN")]
    [InlineData("1.2.3")]
    [InlineData("3-5")]
    [InlineData("１２.５")]
    [InlineData("\u202E21\u202C")]
    [InlineData("#REF!")]
    public void What_is_no_count_is_unreadable_and_told(string figure)
    {
        var form = Returns.Form("jincheng-2023");
        var rows = Returns.Rows(form, slot => slot.Number == 1 ? $"（{figure}）" : Returns.Numbered(slot));
        var read = Returns.FromHtml(Returns.Page(form, "阳城县市场监督管理局", "2023年6月14日", rows)).ShouldHaveSingleItem();
        var value = read.Values[0];

        (value.Status, value.Number).ShouldBe((SlotStatus.Unreadable, null));
        value.Confidence.ShouldBeLessThan(0.9);
        read.Problems.ShouldContain(problem => problem.Code == ProblemCodes.FigureUnreadable && problem.At != null && problem.Remedy != null);
    }

    [Fact]
    public void Active_content_is_passed_over_and_the_text_is_read()
    {
        Reads.Document("a.docm", Package.Zip(
            ("word/document.xml", Encoding.UTF8.GetBytes(Docx.Xml(Docx.P("参与12人次") + "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:x\" Type=\"Embed\"/></w:object></w:r></w:p>"))),
            ("word/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0]), ("word/embeddings/oleObject1.bin", [1, 2, 3]))).Paragraphs().ShouldBe(["参与12人次"]);
        Reads.Document("a.html", """
            <html><head><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><script>document.write('99')</script></head>
            <body onload="x()"><iframe src="file:///etc/passwd">8</iframe><object data="x">7</object><p>参与12人次</p><img src=x onerror=alert(1)></body></html>
            """).Paragraphs().ShouldContain("参与12人次");
        Reads.Document("a.html", $"<html><p title=\"{new string('x', 1_000_000)}\">参与12人次</p></html>").Paragraphs().ShouldBe(["参与12人次"]);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/document.xml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("../../../../etc/passwd")]
    public void A_relationship_that_leads_out_of_the_file_is_not_followed(string target)
        => Reads.Failure("a.docx", Package.Zip(
            ("_rels/.rels", $"<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" TargetMode=\"External\" Target=\"{target}\"/></Relationships>"),
            ("word/other.xml", Docx.Xml(Docx.P("统计表"))))).Code.ShouldBe(ProblemCodes.FileDamaged);

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><html><p>&c;</p></html>")]
    public void Entities_are_not_resolved_anywhere(string text)
    {
        foreach (var name in new[] { "a.html", "a.svg", "a.xml", "a.txt" })
        {
            var result = DocumentReader.Read(name, Encoding.UTF8.GetBytes(text));
            string.Concat(result.Document?.Blocks.OfType<Paragraph>().Select(one => one.Text.Text) ?? []).ShouldNotContain("root:");
            (result.Document is not null || result.Failure!.Remedy is not null).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_link_to_a_device_or_a_pipe_is_refused_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Unix links");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var (name, target) in new[] { ("zero.txt", "/dev/zero"), ("null.docx", "/dev/null"), ("tty.txt", "/dev/tty"), ("self.txt", "self.txt"), ("mem.txt", "/proc/self/mem"), ("lost.txt", "nowhere") })
            {
                File.CreateSymbolicLink(Path.Combine(folder.FullName, name), target);
                var failure = DocumentReader.Read(Path.Combine(folder.FullName, name)).Failure.ShouldNotBeNull(name);
                (failure.Message.Contains(name), failure.Remedy is null).ShouldBe((true, false));
            }
            File.WriteAllText(Path.Combine(folder.FullName, "表.txt"), "统计表");
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "真.txt"), "表.txt");
            DocumentReader.Read(Path.Combine(folder.FullName, "真.txt")).Document.ShouldNotBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Large_and_deep_texts_are_answered()
    {
        Answer("长.txt", Encoding.UTF8.GetBytes(new string('统', 1_500_000)));
        Answer("多.docx", Docx.Of(string.Concat(Enumerable.Range(0, 100_000).Select(i => Docx.P(i.ToString(CultureInfo.InvariantCulture))))));
        Answer("星.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("**a ", 20_000))));
        Answer("链.md", Encoding.UTF8.GetBytes(new string('[', 50_000)));
        Answer("引.md", Encoding.UTF8.GetBytes(new string('>', 50_000) + "a"));
        Answer("深.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 5_000))));
    }

    private static void Answer(string name, byte[] bytes)
    {
        var result = DocumentReader.Read(name, bytes);
        (result.Document is not null || result.Failure is { Message.Length: > 0, Remedy.Length: > 0 }).ShouldBeTrue(name);
    }
}
