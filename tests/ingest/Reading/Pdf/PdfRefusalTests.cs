using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading.Pdf;

public class PdfRefusalTests
{
    private static readonly byte[] Sound = Samples.Pdf.Of("72 600 200 50 re S 172 600 m 172 650 l S\n" + Samples.Pdf.Line("12", 80, 610) + Samples.Pdf.Line("345", 180, 610));

    [Fact]
    public void Without_poppler_the_file_fails_with_the_package_to_install()
    {
        var failure = new PdfFormat(new PdfTools(new ProgramLocator(""), PdfTools.UsualLimits), ProgramLocator.OnPath).Read(new SourceFile("六月.pdf", Sound)).Failure.ShouldNotBeNull();

        failure.Code.ShouldBe(ProblemCodes.ProgramMissing);
        failure.Message.ShouldContain("“六月.pdf”");
        failure.Remedy.ShouldNotBeNull().ShouldContain("poppler-utils");
    }

    [Fact]
    public void A_picture_without_writing_is_told_as_one_with_what_to_do()
    {
        Office.Needs("pdftotext", "tesseract");
        var failure = Reads.Failure("六月.pdf", Samples.Pdf.Of("72 72 400 600 re f"));

        failure.Code.ShouldBe(ProblemCodes.TextMissing);
        failure.Message.ShouldBe("文件“六月.pdf”里没有可以读取的文字，图片上也没有识别出文字。");
        failure.Remedy.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_locked_file_is_told_as_locked()
    {
        Office.Needs("soffice", "pdftotext");
        const string locked = "pdf:writer_pdf_Export:{\"EncryptFile\":{\"type\":\"boolean\",\"value\":\"true\"},\"DocumentOpenPassword\":{\"type\":\"string\",\"value\":\"secret\"}}";

        Reads.Failure("a.pdf", Office.Convert("{\\rtf1 12}"u8.ToArray(), "rtf", locked)).Code.ShouldBe(ProblemCodes.FileEncrypted);
    }

    [Fact]
    public void A_cut_off_file_is_damaged_and_never_read_in_part()
    {
        for (var length = 5; length < Sound.Length - 6; length += 13)
            Reads.Failure("a.pdf", Sound[..length]).Code.ShouldBe(ProblemCodes.FileDamaged);
    }

    [Fact]
    public void A_file_that_is_no_PDF_within_is_damaged()
    {
        Office.Needs("pdftotext");

        Reads.Failure("a.pdf", "%PDF-1.7 nothing %%EOF"u8.ToArray()).Code.ShouldBe(ProblemCodes.FileDamaged);
    }

    [Fact]
    public void More_pages_than_are_read_are_refused_rather_than_left_out()
    {
        Office.Needs("pdftotext");

        Reads.Document("a.pdf", Samples.Pdf.Of(Samples.Pdf.Line("12"), PdfTools.MostPages)).Paragraphs().Length.ShouldBe(PdfTools.MostPages);
        Reads.Failure("a.pdf", Samples.Pdf.Of(Samples.Pdf.Line("12"), PdfTools.MostPages + 1)).Code.ShouldBe(ProblemCodes.LimitExceeded);
    }

    [Fact]
    public void A_drawing_of_countless_lines_is_refused()
    {
        Office.Needs("pdftotext");
        var lines = string.Concat(Enumerable.Range(0, 11_000).Select(i => $"{72 + i % 100} 100 m {72 + i % 100} {200 + i % 300} l S\n"));

        Reads.Failure("a.pdf", Samples.Pdf.Of(Samples.Pdf.Line("12") + lines)).Code.ShouldBe(ProblemCodes.LimitExceeded);
    }

    [Fact]
    public void A_program_that_does_not_end_is_stopped()
    {
        Office.Needs("sleep");
        using var folder = new ScratchFolder();
        foreach (var name in (string[])["pdftotext", "pdftocairo"])
        {
            var endless = folder.Write(name, "#!/bin/sh\nsleep 1000\n"u8);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(endless, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        var tools = new PdfTools(new ProgramLocator(folder.Path), PdfTools.UsualLimits with { Time = TimeSpan.FromMilliseconds(300) });

        new PdfFormat(tools, ProgramLocator.OnPath).Read(new SourceFile("a.pdf", Sound)).Failure.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.LimitExceeded);
    }

    [Fact]
    public void Damaged_bytes_give_a_document_or_a_failure_and_never_an_exception()
    {
        Office.Needs("pdftotext");
        var damage = from places in Gen.Choose(9, Sound.Length - 7).ArrayOf(4)
                     from values in Gen.Choose(0, 255).ArrayOf(4)
                     select (places, values);

        Prop.ForAll(damage.ToArbitrary(), change =>
        {
            var bytes = Sound.ToArray();
            for (var i = 0; i < change.places.Length; i++)
                bytes[change.places[i]] = (byte)change.values[i];
            var result = DocumentReader.Read("a.pdf", bytes);
            return result.Document is not null || result.Failure is { Message.Length: > 0, Remedy.Length: > 0 };
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }
}
