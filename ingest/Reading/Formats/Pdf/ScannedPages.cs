using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Scan;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Recognises the pages of a PDF that are pictures alone.</summary>
internal sealed class ScannedPages(SourceFile file, string label, PdfTools tools, ProgramLocator locator, DocumentBuilder document)
{
    private const double PointsPerInch = 72, LongestInches = 17, ShortestPoints = 100;

    // The largest page that the format allows for without a unit of its own (ISO 32000-1, Annex C): 200 inches.
    private const double LongestPoints = 14_400;

    private readonly ScanReader reader = new(locator, label, document);
    private int count;

    /// <summary>The program that is missing to recognise pages, once one was needed.</summary>
    public Problem? Missing { get; private set; }

    /// <summary>The page's words and ruling lines as they are recognised; the page itself where it holds next to nothing or cannot be recognised.</summary>
    /// <param name="page">The page, of which only the size is known.</param>
    /// <param name="number">Its 1-based number.</param>
    public PdfPage Read(PdfPage page, int number)
    {
        try
        {
            return Missing is null ? Recognise(page, number) : page;
        }
        catch (ReadingStoppedException stopped) when (stopped.Problem.Code == ProblemCodes.ProgramMissing)
        {
            Missing = stopped.Problem;
            return page;
        }
    }

    private PdfPage Recognise(PdfPage page, int number)
    {
        var longest = Math.Max(page.Width, page.Height);
        if (Math.Min(page.Width, page.Height) < ShortestPoints || longest > LongestPoints)
            return page;
        if (++count > ScanLimits.MostPages)
            document.Budget.Stop($"扫描的页数超过 {ScanLimits.MostPages} 页");
        // A poster is drawn no larger than a sheet of A3.
        var dpi = ScanLimits.Dpi * Math.Min(1, LongestInches * PointsPerInch / longest);
        var (picture, failure) = tools.Draw(file, label, number, dpi);
        if (failure is not null)
            throw new ReadingStoppedException(failure);
        using var image = PixMap.Read(picture.Span, dpi);
        return reader.Read(image);
    }
}
