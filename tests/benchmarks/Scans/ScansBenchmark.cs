using System.Diagnostics;
using System.Globalization;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Tests.Reading.Scan;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Benchmarks.Scans;

/// <summary>
/// Prints generated returns of all forms and habits, scans them askew, with noise and a stamp, reads them, and tells how much was right at which
/// confidence. The time is told against one bare pass of tesseract over the same pages.
/// </summary>
public sealed class ScansBenchmark : IBenchmark
{
    private const int Usual = 12;
    private const int Dpi = 300;

    private static readonly ProgramLimits Limits = new(TimeSpan.FromMinutes(5), 16 * 1024 * 1024, 1L << 30);

    /// <inheritdoc/>
    public void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(output);
        var extractor = new ReturnExtractor(FormCatalogue.Default.Forms);
        foreach (var size in sizes.Count > 0 ? sizes : [Usual])
        {
            var tally = new ScanTally();
            TimeSpan bare = default, whole = default;
            var pageCount = 0;
            foreach (var (file, index) in Returns(size).Select((file, index) => (file, index)))
            {
                var pages = Scan(file, index);
                pageCount += pages.Count;
                bare += Measure(() => pages.ForEach(page => RecogniseOnce(page.Jpeg)));
                var pdf = ScannedPdf.Of(pages, Dpi);
                ExtractedReturn? read = null;
                whole += Measure(() => read = DocumentReader.Read("scan.pdf", pdf).Document is { } document && extractor.Extract(document) is [var first, ..] ? first : null);
                tally.Add(file.Returns[0].Values, read?.Values ?? []);
            }
            tally.Write(output, $"scans {size,4} returns, {pageCount} pages");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"scans {size,4} returns: tesseract alone {bare.TotalSeconds / pageCount:F1} s, read and extract {whole.TotalSeconds / pageCount:F1} s a page, ratio {whole / bare:F2}"));
        }
    }

    // As many of each form, in the hands of clerks of all habits.
    private static IEnumerable<ReturnFile> Returns(int size)
    {
        var forms = FormCatalogue.Default.Forms.Where(form => form.Items.Count > 0).ToList();
        return forms.SelectMany((form, index) => DocumentGenerator.Plan(new GenerateRequest(size, 1, "", [form], [], ["docx"]), RegionDirectory.Default)
            .Where((_, number) => number % 3 == 0).Take((size + forms.Count - 1 - index) / forms.Count));
    }

    private static List<(byte[] Jpeg, int Width, int Height)> Scan(ReturnFile file, int seed)
    {
        var chance = new Random(seed);
        var scanner = new Scanner(chance.NextDouble() * 3 - 1.5, 3 + chance.NextDouble() * 5, Stamp: true, (byte)(seed % 3 == 0 ? 225 : 255), Quality: 85);
        return [.. Printer.Print(file.Render()).Select((page, index) => Scan(page, index == 0 ? scanner : scanner with { Stamp = false }, seed))];
    }

    private static (byte[] Jpeg, int Width, int Height) Scan(Image<Rgba32> page, Scanner scanner, int seed)
    {
        using (page)
        {
            scanner.Scan(page, seed);
            return (scanner.Save(page), page.Width, page.Height);
        }
    }

    private static void RecogniseOnce(byte[] jpeg)
    {
        using var folder = new ScratchFolder();
        var program = ProgramLocator.OnPath.Find("tesseract") ?? throw new InvalidOperationException("tesseract is not installed.");
        var run = ExternalProgram.Run(program, [folder.Write("page.jpg", jpeg), "stdout", "-l", "chi_sim", "--dpi", "300"], folder.Path, Limits, [new("OMP_THREAD_LIMIT", "1")]);
        if (!run.IsSuccess)
            throw new InvalidOperationException("tesseract failed: there is nothing to compare.");
    }

    private static TimeSpan Measure(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed;
    }
}
