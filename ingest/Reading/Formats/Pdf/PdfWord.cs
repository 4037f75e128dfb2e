namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>A word as it stands on a page; points from the page's top left.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its top edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its bottom edge.</param>
/// <param name="Text">Its characters, none of them a space.</param>
/// <param name="IsStruck">Whether it is struck out.</param>
internal sealed record PdfWord(double Left, double Top, double Right, double Bottom, string Text, bool IsStruck = false)
{
    // Poppler's boxes are as high as the font's ascent and descent, in Chinese fonts mostly 1.1 to 1.4 em.
    private const double HeightInEm = 1.25;

    /// <summary>How each character was recognised, or null where the word is the document's own text.</summary>
    public IReadOnlyList<Glyph>? Glyphs { get; init; }

    public double Middle => (Top + Bottom) / 2;

    public double Centre => (Left + Right) / 2;

    public double Height => Bottom - Top;

    /// <summary>The font's size: the width of a Han character where the word is made of them.</summary>
    public double Em { get; init; } = Text.All(Typesetting.IsFullWidth) ? (Right - Left) / Text.Length : (Bottom - Top) / HeightInEm;
}

/// <summary>A straight line drawn along an axis.</summary>
/// <param name="IsVertical">Whether it runs down the page.</param>
/// <param name="At">Its x where it is vertical, else its y.</param>
/// <param name="From">Where it begins on the other axis.</param>
/// <param name="To">Where it ends; not before <paramref name="From"/>.</param>
internal readonly record struct PdfRule(bool IsVertical, double At, double From, double To);

/// <summary>A page's words and ruling lines.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfWord> Words, IReadOnlyList<PdfRule> Rules);
