using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Generating;

/// <summary>Generates returns as documents.</summary>
public static class DocumentGenerator
{
    private const int Batch = 64;

    /// <summary>The files of a request, in a fixed order; nothing is rendered or written yet.</summary>
    public static IEnumerable<ReturnFile> Plan(GenerateRequest request, RegionDirectory regions)
    {
        ArgumentNullException.ThrowIfNull(request);
        return from form in request.Forms
               let reporter = new Reporter(request.Seed, form)
               from unit in UnitRoster.Of(form, regions, request.Units)
               from year in request.YearsOf(form)
               from meant in reporter.Returns(unit, year)
               let hand = Clerk.HandFor(meant, request.Seed, request.Formats)
               select ReturnFile.Of(meant, hand.Format, hand.Hand, request.Seed);
    }

    /// <summary>About how many files a request gives: what is due, with some missing and some sent twice.</summary>
    public static int Estimate(GenerateRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Units * request.Forms.Sum(form => request.YearsOf(form).Sum(year => Due(form, year)));
    }

    /// <summary>Writes the files of a request.</summary>
    /// <param name="request">What to write.</param>
    /// <param name="regions">The regions to take units from.</param>
    /// <param name="progress">Told the number of files written so far.</param>
    /// <returns>The number of files.</returns>
    public static int Write(GenerateRequest request, RegionDirectory regions, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        Directory.CreateDirectory(request.Output);
        using var truth = request.Truth ? new TruthTable(Path.Combine(request.Output, "truth.csv")) : null;
        return Write(Plan(request, regions), request.Output, truth, progress);
    }

    /// <summary>Writes planned files below a folder, several at a time.</summary>
    internal static int Write(IEnumerable<ReturnFile> files, string output, TruthTable? truth, Action<int>? progress)
    {
        var written = 0;
        foreach (var batch in files.Chunk(Batch))
        {
            Parallel.ForEach(batch, file =>
            {
                var path = Path.Combine(output, file.Path.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Render());
            });
            foreach (var file in batch)
                truth?.Add(file);
            written += batch.Length;
            progress?.Invoke(written);
        }

        return written;
    }

    private static int Due(Form form, int year) => form.Calendar.Periods(year).Count(period => period.Code != PeriodCodes.Companion);
}
