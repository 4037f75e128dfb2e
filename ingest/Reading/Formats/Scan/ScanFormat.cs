using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Reading.Sniffing;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Reading.Formats.Scan;

/// <summary>Scans and photos: their pages are recognised by tesseract.</summary>
public abstract class ScanFormat : IDocumentFormat
{
    private readonly ProgramLocator locator;

    private protected ScanFormat(string name, ProgramLocator locator) => (Name, this.locator) = (name, locator);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Label => "图片";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return IsMine(file.Bytes.Span) ? Reading.Claim.ByContent : Reading.Claim.No;
    }

    /// <summary>Never: the decoders are managed code and start only where the declared size is in bounds; the recognition is a program with limits of its own.</summary>
    public bool RunsApart(SourceFile file) => false;

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = new DocumentBuilder(file, Name);
        var reader = new ScanReader(locator, Label, document);
        var pages = new List<PdfPage>();
        foreach (var image in Pages(file.Bytes, document.Budget))
        {
            using (image)
            {
                if (Math.Max(image.Width, image.Height) < ScanLimits.ShortestSide)
                    return ReadResult.Failed(ScanProblems.TooSmall(file.Name));
                pages.Add(reader.Read(image));
            }
        }
        if (pages.TrueForAll(page => page.Words.Count == 0))
            return ReadResult.Failed(ScanProblems.NoText(file.Name));
        new PdfLayout(document).Read(pages);
        return document.Build();
    }

    private protected abstract bool IsMine(ReadOnlySpan<byte> bytes);

    private protected abstract IEnumerable<Image<Rgba32>> Pages(ReadOnlyMemory<byte> bytes, ReadingBudget budget);
}

/// <summary>PNG pictures.</summary>
public sealed class PngScanFormat : ScanFormat
{
    /// <summary>The format, by tesseract as it is installed.</summary>
    public PngScanFormat()
        : base("png", ProgramLocator.OnPath)
    {
    }

    private protected override bool IsMine(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']);

    private protected override IEnumerable<Image<Rgba32>> Pages(ReadOnlyMemory<byte> bytes, ReadingBudget budget) => [PictureFile.Read(bytes, budget)];
}

/// <summary>JPEG photos.</summary>
public sealed class JpegScanFormat : ScanFormat
{
    /// <summary>The format, by tesseract as it is installed.</summary>
    public JpegScanFormat()
        : base("jpg", ProgramLocator.OnPath)
    {
    }

    private protected override bool IsMine(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private protected override IEnumerable<Image<Rgba32>> Pages(ReadOnlyMemory<byte> bytes, ReadingBudget budget) => [PictureFile.Read(bytes, budget)];
}

/// <summary>TIFF files of one or several pages.</summary>
public sealed class TiffScanFormat : ScanFormat
{
    /// <summary>The format, by tesseract as it is installed.</summary>
    public TiffScanFormat()
        : base("tif", ProgramLocator.OnPath)
    {
    }

    private protected override bool IsMine(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'I', (byte)'I', 42, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'M', (byte)'M', 0, 42]);

    private protected override IEnumerable<Image<Rgba32>> Pages(ReadOnlyMemory<byte> bytes, ReadingBudget budget) => TiffFile.Pages(bytes, budget);
}
