using System.IO.Compression;
using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading;

public class RefusalTests
{
    [Fact]
    public void An_empty_file_is_refused_by_name_with_a_remedy()
    {
        var failure = Reads.Failure("六月.docx", []);

        failure.Code.ShouldBe(ProblemCodes.FileEmpty);
        failure.Message.ShouldBe("文件“六月.docx”是空的（0 字节）。");
        failure.Remedy.ShouldBe("文件可能没有传完，请向填报单位重新索取。");
    }

    [Fact]
    public void A_cut_off_document_is_damaged()
    {
        var whole = Docx.Of(Docx.P("统计表"));

        for (var length = 4; length < whole.Length; length += 7)
            Reads.Failure("a.docx", whole[..length]).Code.ShouldBe(ProblemCodes.FileDamaged);
    }

    [Theory]
    [InlineData("<w:document")]
    [InlineData("<other/>")]
    [InlineData("")]
    public void A_main_part_that_is_no_document_is_damaged(string xml)
        => Reads.Failure("a.docx", Package.Zip(("word/document.xml", xml))).Code.ShouldBe(ProblemCodes.FileDamaged);

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("xl/workbook.xml")]
    public void A_document_type_is_refused(string part)
    {
        const string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";

        Reads.Failure("a.docx", Package.Zip((part, bomb))).Code.ShouldBe(ProblemCodes.ContentForbidden);
    }

    [Theory]
    [InlineData("EncryptedPackage", ProblemCodes.FileEncrypted, "设有打开密码")]
    [InlineData("WordDocument", ProblemCodes.FileDamaged, "Word 97-2003 文档（.doc 或 .wps）")]
    [InlineData("PowerPoint Document", ProblemCodes.FormatUnsupported, "PowerPoint")]
    [InlineData("Workbook", ProblemCodes.FileDamaged, "已损坏")]
    public void A_legacy_file_is_told_by_its_streams(string stream, string code, string words)
    {
        var failure = Reads.Failure("a.docx", CompoundFile.With(stream));

        failure.Code.ShouldBe(code);
        failure.Message.ShouldContain(words);
        failure.Message.ShouldContain("“a.docx”");
        failure.Remedy.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("GIF89a", "图片")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "XML 文件")]
    [InlineData("this is no document", "无法识别的文件")]
    public void What_is_not_read_is_said_with_what_it_seems_to_be(string start, string kind)
    {
        var failure = Reads.Failure("a.docx", Encoding.Latin1.GetBytes(start));

        failure.Code.ShouldBe(ProblemCodes.FormatUnsupported);
        failure.Message.ShouldContain(kind);
    }

    [Fact]
    public void A_small_file_that_unpacks_to_much_is_refused()
        => Reads.Failure("a.docx", Package.Zip(("word/document.xml", new byte[8 * 1024 * 1024]))).Code.ShouldBe(ProblemCodes.LimitExceeded);

    [Fact]
    public void A_size_that_lies_does_not_help()
    {
        var bomb = Package.Zip(("word/document.xml", Encoding.UTF8.GetBytes(Docx.Xml(Docx.P(new string(' ', 8 * 1024 * 1024))))));
        var entry = bomb.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bomb.AsSpan(entry + 24), 100);

        DocumentReader.Read("a.docx", bomb).Failure.ShouldNotBeNull().Code.ShouldBeOneOf(ProblemCodes.LimitExceeded, ProblemCodes.FileDamaged);
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i <= ReadingLimits.ArchiveEntries; i++)
                archive.CreateEntry(i == 0 ? "word/document.xml" : $"word/{i}");

        Reads.Failure("a.docx", stream.ToArray()).Code.ShouldBe(ProblemCodes.LimitExceeded);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = new StringBuilder().Insert(0, "<w:smartTag>", 300).Append("<w:p/>").Insert(0, "").ToString() + string.Concat(Enumerable.Repeat("</w:smartTag>", 300));

        Reads.Failure("a.docx", Docx.Of(deep)).Code.ShouldBe(ProblemCodes.LimitExceeded);
        Reads.Failure("a.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<b>", 100_000)))).Code.ShouldBe(ProblemCodes.LimitExceeded);
    }

    [Fact]
    public void A_file_beyond_the_size_limit_is_refused_unread()
        => Reads.Failure("a.txt", new byte[ReadingLimits.FileBytes + 1]).Message.ShouldContain("大于 50 MB");

    [Fact]
    public void Missing_files_and_folders_are_told_apart()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            DocumentReader.Read(folder.FullName).Failure.ShouldNotBeNull().Message.ShouldContain("是文件夹");
            DocumentReader.Read(Path.Combine(folder.FullName, "无.docx")).Failure.ShouldNotBeNull().Message.ShouldBe("找不到文件“无.docx”。");
            DocumentReader.Read("").Failure.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.FileUnavailable);
            DocumentReader.Read("a\0b.docx").Failure.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.FileUnavailable);
        }
        finally
        {
            folder.Delete();
        }
    }
}
