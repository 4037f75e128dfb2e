using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Generating;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;
using SixLabors.ImageSharp.Processing;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

public class ScanTests
{
    private static readonly ReturnExtractor Extractor = new(Generated.Forms);

    [Fact]
    public void A_stamped_photo_is_read()
    {
        Scans.NeedPrograms();
        var file = Office.Return("jincheng-2023");
        using var page = Printer.Print(file.Render()).ShouldHaveSingleItem();
        var scanner = new Scanner(Skew: -1.6, Noise: 8, Stamp: true, Paper: 225, Quality: 80);
        scanner.Scan(page, seed: 1);

        var document = Reads.Document("报表.jpg", scanner.Save(page));

        document.Format.ShouldBe("jpg");
        Judge(file, document);
    }

    [Fact]
    public void A_coarse_scan_in_a_PDF_is_read()
    {
        Scans.NeedPrograms();
        var file = Office.Return("yuncheng-2023");
        var scanner = new Scanner(Skew: 0.7, Noise: 6, Scale: 2.0 / 3, Quality: 85);
        var pages = Printer.Print(file.Render()).Select((page, index) =>
        {
            using (page)
            {
                scanner.Scan(page, index);
                return (scanner.Save(page), page.Width, page.Height);
            }
        }).ToList();

        var document = Reads.Document("报表.pdf", ScannedPdf.Of(pages, dpi: 200));

        document.Format.ShouldBe("pdf");
        Judge(file, document);
    }

    [Fact]
    public void A_TIFF_of_several_pages_is_one_return_though_a_page_lies_on_its_side()
    {
        Scans.NeedPrograms();
        var file = Office.Return("zhoushan-2023");
        var pages = Printer.Print(file.Render());
        pages.Count.ShouldBe(2);
        foreach (var page in pages)
            new Scanner(Skew: 0.9, Noise: 5).Scan(page, seed: 2);
        pages[1].Mutate(step => step.Rotate(RotateMode.Rotate90));

        var document = Reads.Document("报表.tif", Scans.Tiff(pages));

        document.Format.ShouldBe("tif");
        Judge(file, document);
    }

    [Fact]
    public void Check_boxes_are_read_by_their_shape()
    {
        Scans.NeedPrograms();
        var file = Office.Return("liaoning-2020");
        var scanner = new Scanner(Skew: 0.5, Noise: 5, Quality: 90);
        var pages = Printer.Print(file.Render()).Select((page, index) =>
        {
            using (page)
            {
                scanner.Scan(page, index);
                return (scanner.Save(page), page.Width, page.Height);
            }
        }).ToList();

        var document = Reads.Document("报表.pdf", ScannedPdf.Of(pages, dpi: 300));

        var written = file.Returns.ShouldHaveSingleItem();
        var read = Extractor.Extract(document).ShouldHaveSingleItem();
        var answers = written.Values.Zip(read.Values).Where(pair => pair.First.Answer is not null).ToList();
        answers.Count(pair => pair.First.Answer == pair.Second.Answer).ShouldBeGreaterThan(answers.Count / 2, Told(answers));
        answers.ShouldAllBe(pair => pair.First.Answer == pair.Second.Answer || pair.Second.Status == SlotStatus.Unreadable, Told(answers));
        Judge(file, document);
    }

    // The bar that a scan has to clear; a wrong figure that nobody would look at fails at once.
    private static void Judge(ReturnFile file, Document document)
    {
        var written = file.Returns.ShouldHaveSingleItem();
        var read = Extractor.Extract(document).ShouldHaveSingleItem();
        (read.Form?.Id, read.Period).ShouldBe((written.Meant.Form.Id, written.Meant.Period));
        var pairs = written.Values.Zip(read.Values).ToList();
        var misses = pairs.Where(pair => (pair.First.Number, pair.First.Answer, pair.First.Words) != (pair.Second.Number, pair.Second.Answer, pair.Second.Words)).ToList();
        var wrong = misses.Where(pair => pair.Second.Status != SlotStatus.Unreadable).ToList();
        wrong.Where(pair => pair.Second.Confidence >= 0.9).ShouldBeEmpty();
        wrong.Count.ShouldBeLessThanOrEqualTo(pairs.Count / 30, Told(wrong));
        misses.Count.ShouldBeLessThanOrEqualTo(pairs.Count / 10, Told(misses));
        misses.ShouldAllBe(pair => pair.Second.Status != SlotStatus.Unreadable || pair.Second.Picture != null);
    }

    private static string Told(IEnumerable<(Ingest.Generating.Habits.WrittenValue First, ExtractedValue Second)> pairs)
        => string.Join('\n', pairs.Select(pair => $"slot {pair.First.Slot.Number}: “{pair.First.Text}” was read as {pair.Second.Status} “{pair.Second.Raw}” ({pair.Second.Confidence})"));
}
