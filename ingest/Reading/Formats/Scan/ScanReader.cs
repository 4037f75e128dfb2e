using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Formats.Scan.Layout;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Reading.Formats.Scan;

/// <summary>Recognises pages and gives them as words and ruling lines, from which tables are rebuilt as in a PDF.</summary>
/// <param name="locator">Finds tesseract.</param>
/// <param name="label">What the file is called in messages.</param>
/// <param name="document">Receives the pictures of the lines.</param>
internal sealed class ScanReader(ProgramLocator locator, string label, DocumentBuilder document)
{
    private readonly Tesseract tesseract = new(document.Budget.FileName, label, locator);
    private readonly KnownShapes shapes = new();

    /// <summary>Recognises one page.</summary>
    public PdfPage Read(Image<Rgba32> image)
    {
        var clean = ScanPage.Clean(image);
        var page = ScanPage.Prepare(clean, document.Budget);
        var reading = Begin(page);
        // Few pages lie on their side or their head, so that only one that makes no sense is asked for it.
        if (page.Lines.Count > 0 && !reading.IsLegible && tesseract.FindTurn(clean) is > 0 and var turn)
        {
            page = ScanPage.Prepare(clean.Turned(turn), document.Budget);
            reading = Begin(page);
        }
        return reading.IsHopeless ? new PdfPage(Points.Of(page.Picture.Width), Points.Of(page.Picture.Height), [], []) : Finish(page, reading);
    }

    private FirstReading Begin(ScanPage page)
        => new(tesseract, [.. page.Lines.Select(line => page.Picture.Cut(line, 0))]);

    private PdfPage Finish(ScanPage page, FirstReading reading)
    {
        var (first, context) = reading.Finish();
        var marked = first.Select((signs, line) => CheckMarks.Find(reading.Pictures[line], Dashes.Find(reading.Pictures[line], reading.Inks[line], signs))).ToList();
        var lines = new SecondReading(tesseract, context, shapes).Settle(reading.Inks, marked);
        var words = new List<PdfWord>();
        for (var i = 0; i < lines.Count; i++)
            if (Spelling.Of(lines[i]) is { Count: > 0 } signs)
                words.Add(Word(page.Lines[i], signs, document.AddPicture(new LinePicture(reading.Pictures[i]))));
        return new PdfPage(Points.Of(page.Picture.Width), Points.Of(page.Picture.Height), words, [.. page.Rules.Select(Points.Of)]);
    }

    private static PdfWord Word(Box line, IReadOnlyList<Sign> signs, int picture)
        => new(Points.Of(line.Left), Points.Of(line.Top), Points.Of(line.Right), Points.Of(line.Bottom), string.Concat(signs.Select(sign => sign.Character)))
        {
            Glyphs = [.. signs.Select(sign => new Glyph((float)sign.Certainty, picture))],
            // The box of a line holds ink alone: Han characters fill nine tenths of their square.
            Em = Points.Of(line.Height) / 0.92,
        };
}
