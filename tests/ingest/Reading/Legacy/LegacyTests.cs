using System.Security.Cryptography;
using System.Text;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Legacy;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Ingest.Tests.Generating;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading.Legacy;

public class LegacyTests
{
    private static readonly LegacyConversion NotInstalled = new(new ProgramLocator(""), LibreOffice.Limits);

    public static TheoryData<string, string> FormsAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var form in Generated.Forms)
            {
                data.Add(form.Id, "doc");
                data.Add(form.Id, "rtf");
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndFormats))]
    public void A_return_in_an_older_format_is_read_as_it_was_written(string form, string format)
    {
        Office.Needs("soffice");
        var file = Office.Return(form);
        var bytes = Office.Convert(file.Render(), "docx", format);

        var document = Reads.Document("报表; rm -rf $HOME." + format, bytes);

        Office.Misses(file, document).ShouldBeEmpty();
        document.Format.ShouldBe(format);
        document.Name.ShouldBe("报表; rm -rf $HOME." + format);
        document.Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void A_file_of_WPS_Writer_is_told_by_its_content_and_read()
    {
        Office.Needs("soffice");
        var document = Reads.Document("总结.wps", Office.Convert("{\\rtf1\\ansi talks (12) persons 345}"u8.ToArray(), "rtf", "doc"));

        document.Paragraphs().ShouldBe(["talks (12) persons 345"]);
    }

    [Fact]
    public void A_workbook_of_WPS_Spreadsheets_needs_no_other_program()
        => Reads.Document("总结.et", Reads.Fixture("plain-grid.xls")).OnlyTable().At(1, 1).Text.Text.ShouldBe("12");

    [Fact]
    public void Without_LibreOffice_the_file_fails_with_the_package_to_install()
    {
        var rtf = new RtfFormat(NotInstalled).Read(new SourceFile("六月.rtf", "{\\rtf1 12}"u8.ToArray())).Failure.ShouldNotBeNull();

        rtf.Code.ShouldBe(ProblemCodes.ProgramMissing);
        rtf.Message.ShouldBe("文件“六月.rtf”是RTF 文档，读取它需要 LibreOffice，但这台机器上没有安装。");
        rtf.Remedy.ShouldNotBeNull().ShouldContain("libreoffice-writer-nogui");
        rtf.Remedy.ShouldContain("另存为 .docx");
    }

    [Fact]
    public void A_conversion_that_does_not_end_is_stopped()
    {
        Office.Needs("sleep");
        using var folder = new ScratchFolder();
        var endless = folder.Write("soffice", "#!/bin/sh\nsleep 1000 & sleep 1000\n"u8);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(endless, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var hasty = new LegacyConversion(new ProgramLocator(folder.Path), LibreOffice.Limits with { Time = TimeSpan.FromMilliseconds(300) });

        var failure = new RtfFormat(hasty).Read(new SourceFile("六月.rtf", "{\\rtf1 12}"u8.ToArray())).Failure.ShouldNotBeNull();

        failure.Code.ShouldBe(ProblemCodes.LimitExceeded);
        failure.Message.ShouldContain("“六月.rtf”");
    }

    [Fact]
    public void A_conversion_leaves_no_file_behind()
    {
        Office.Needs("soffice");
        Reads.Document("a.rtf", "{\\rtf1\\ansi first}");
        var before = Folders();

        Reads.Document("a.rtf", "{\\rtf1\\ansi 12}");

        Folders().Except(before).Where(path => File.Exists(Path.Combine(path, "source.rtf"))).ShouldBeEmpty();

        static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), "safetymonth-*");
    }

    [Fact]
    public void A_damaged_document_is_told_as_damaged_and_a_locked_one_as_locked()
    {
        var damaged = Reads.Failure("a.doc", CompoundFile.With("WordDocument"));

        damaged.Code.ShouldBe(ProblemCodes.FileDamaged);
        damaged.Message.ShouldContain("“a.doc”");
        Office.Needs("soffice");
        var locked = Office.Convert(Office.Return("jincheng-2023").Render(), "docx", "doc");
        var header = locked.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xEC, 0xA5]);
        locked[header + 11] |= 1;
        Reads.Failure("a.doc", locked).Code.ShouldBe(ProblemCodes.FileEncrypted);
        Reads.Failure("a.doc", locked[..(locked.Length / 2)]).Code.ShouldBe(ProblemCodes.FileDamaged);
    }

    [Fact]
    public void Text_in_rich_text_is_no_markup_and_a_field_fetches_nothing()
    {
        Office.Needs("soffice");
        const string hostile = "{\\rtf1\\ansi {\\field{\\*\\fldinst INCLUDETEXT \"/etc/passwd\"}{\\fldrslt old}} <w:p>12</w:p>}";

        var text = string.Join('\n', Reads.Document("a.rtf", Encoding.ASCII.GetBytes(hostile)).Paragraphs());

        text.ShouldContain("<w:p>12</w:p>");
        text.ShouldNotContain("root:");
    }
}
