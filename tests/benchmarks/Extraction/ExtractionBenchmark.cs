using System.Diagnostics;
using System.Globalization;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Benchmarks.Extraction;

/// <summary>Reads and extracts generated .docx returns of all forms and habits, and only unzips and XML-scans the same files.</summary>
public sealed class ExtractionBenchmark : IBenchmark
{
    private const int Rounds = 5;

    /// <inheritdoc/>
    public void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(output);
        var extractor = new ReturnExtractor(FormCatalogue.Default.Forms);
        foreach (var size in sizes.Count > 0 ? sizes : [1_000, 10_000])
        {
            var folder = Directory.CreateTempSubdirectory("safetymonth-benchmark-");
            try
            {
                var files = Write(size, folder.FullName);
                Measure(files.Take(200), path => UnzipAndScan.Run(path));
                Measure(files.Take(200), path => Extract(extractor, path));
                var rounds = Enumerable.Range(0, Rounds)
                    .Select(_ => (Floor: Measure(files, path => UnzipAndScan.Run(path)), Whole: Measure(files, path => Extract(extractor, path))))
                    .OrderBy(round => round.Whole / round.Floor).ToList();
                var (floor, whole) = rounds[Rounds / 2];
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"extraction {files.Count,6} docx: unzip and scan {floor.TotalMilliseconds / files.Count:F3} ms, read and extract {whole.TotalMilliseconds / files.Count:F3} ms a file, ratio {whole / floor:F2} (median of {Rounds}, worst {rounds[^1].Whole / rounds[^1].Floor:F2})"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static List<string> Write(int size, string folder)
    {
        var forms = FormCatalogue.Default.Forms.Where(form => form.Items.Count > 0).ToList();
        // Some returns of a season are missing, so that a few more units are asked for than would be needed.
        var returns = forms.Sum(form => form.Calendar.Periods(form.Year).Count);
        var request = new GenerateRequest(size * 6 / 5 / returns + 1, 1, folder, forms, [], ["docx"]);
        DocumentGenerator.Write(request, RegionDirectory.Default);
        return [.. Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(size)];
    }

    private static int Extract(ReturnExtractor extractor, string path)
        => DocumentReader.Read(path).Document is { } document
            ? extractor.Extract(document).Count
            : throw new InvalidOperationException($"{path} was not read: there is nothing to compare.");

    private static TimeSpan Measure(IEnumerable<string> files, Func<string, int> work)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        foreach (var file in files)
            if (work(file) == 0)
                throw new InvalidOperationException($"{file} gave nothing: there is nothing to compare.");
        return clock.Elapsed;
    }
}
