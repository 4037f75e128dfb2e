using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

public class ScanRefusalTests
{
    [Theory]
    [InlineData("jpg", 10)]
    [InlineData("jpg", 50)]
    [InlineData("jpg", 99)]
    [InlineData("png", 50)]
    [InlineData("png", 99)]
    public void A_picture_that_was_cut_off_is_not_read_as_blanks(string format, int percent)
    {
        using var page = Speckled(900, 1_200);
        var whole = Saved(page, format);

        var failure = Reads.Failure($"报表.{format}", whole[..(whole.Length * percent / 100)]);

        (failure.Code, failure.Message).ShouldBe((ProblemCodes.FileDamaged, $"图片“报表.{format}”不完整：文件的后半部分缺失，没有读取。"));
    }

    [Fact]
    public void A_picture_of_more_letters_than_a_page_has_is_refused_before_it_is_recognised()
    {
        using var page = new Image<Rgba32>(2_480, 3_508, Color.White);
        page.ProcessPixelRows(rows =>
        {
            for (var y = 20; y < rows.Height - 20; y++)
                for (var x = 20; x < rows.Width - 20; x++)
                    if (y % 24 < 16 && x % 14 < 9 && (x * 7 + y * 13) % 5 != 0)
                        rows.GetRowSpan(y)[x] = new Rgba32(0, 0, 0);
        });

        var failure = Reads.Failure("报表.png", Saved(page, "png"));

        failure.Code.ShouldBe(ProblemCodes.LimitExceeded);
        failure.Message.ShouldContain("一页的文字超过 8000 字");
    }

    [Fact]
    public void Of_a_mixed_PDF_only_the_scanned_pages_need_the_recognition()
    {
        Office.Needs("pdftotext", "pdftoppm", "pdftocairo");
        var nowhere = new ProgramLocator("");
        var mixed = new SourceFile("报表.pdf", ScannedPdf.Of([(Jpeg(), 1_240, 1_754)], 150, text: "June return 12315"));
        var scan = new SourceFile("报表.pdf", ScannedPdf.Of([(Jpeg(), 1_240, 1_754)], 150));

        var document = new PdfFormat(new PdfTools(), nowhere).Read(mixed).Document.ShouldNotBeNull();

        document.Blocks.ShouldHaveSingleItem();
        var problem = document.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.At).ShouldBe((ProblemCodes.ProgramMissing, "第1页"));
        new PdfFormat(new PdfTools(), nowhere).Read(scan).Failure.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.ProgramMissing);
    }

    [Fact]
    public void A_fine_TIFF_is_halved_strip_by_strip()
    {
        const int width = 4_800, height = 4_400;
        using var fine = new Image<Rgba32>(width, height, Color.White);
        fine.ProcessPixelRows(rows =>
        {
            for (var y = 0; y < height; y++)
                for (var x = 0; x < width; x++)
                    if (y / 8 == x / 8 || y / 8 == 300)
                        rows.GetRowSpan(y)[x] = new Rgba32(0, 0, 0);
        });

        using var page = TiffFile.Pages(Scans.Tiff([fine]), new("报表.tif")).ShouldHaveSingleItem();

        (page.Width, page.Height).ShouldBe((width / 2, height / 2));
        for (var y = 1; y < page.Height; y += 97)
            for (var x = 1; x < page.Width; x += 89)
                page[x, y].R.ShouldBe((byte)(y / 4 == x / 4 || y / 4 == 300 ? 0 : 255), $"{x}, {y}");
    }

    private static byte[] Jpeg()
    {
        using var page = Speckled(1_240, 1_754);
        // As large as letters, so that there is something to recognise.
        for (var letter = 0; letter < 40; letter++)
            page.ProcessPixelRows(rows =>
            {
                for (var y = 200; y < 218; y++)
                    rows.GetRowSpan(y).Slice(100 + letter * 24, 14).Fill(new Rgba32(0, 0, 0));
            });
        return Saved(page, "jpg");
    }

    private static Image<Rgba32> Speckled(int width, int height)
    {
        var page = new Image<Rgba32>(width, height, Color.White);
        for (var i = 0; i < 20_000; i++)
            page[i * 7_919 % width, i * 104_729 % height] = Color.Black;
        return page;
    }

    private static byte[] Saved(Image<Rgba32> page, string format)
    {
        using var file = new MemoryStream();
        if (format == "png")
            page.SaveAsPng(file);
        else
            page.SaveAsJpeg(file, new JpegEncoder { Quality = 80 });
        return file.ToArray();
    }
}
