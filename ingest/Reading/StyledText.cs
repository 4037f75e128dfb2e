namespace SafetyMonth.Ingest.Reading;

/// <summary>Text with the few styles that carry meaning in a filled form.</summary>
/// <param name="Text">The text, with <c>\n</c> for line ends and <c>\t</c> for tabs.</param>
/// <param name="Spans">The styled stretches, in order, without overlap; empty for most texts.</param>
public sealed record StyledText(string Text, IReadOnlyList<StyleSpan> Spans)
{
    /// <summary>How each character was recognised in a picture; null where the text is the document's own.</summary>
    public IReadOnlyList<Glyph>? Glyphs { get; init; }

    /// <summary>No text at all.</summary>
    public static StyledText Empty { get; } = new("", []);

    /// <summary>Text without any style.</summary>
    public static StyledText Plain(string text) => text.Length == 0 ? Empty : new StyledText(text, []);

    /// <summary>Whether the character at the index has the style.</summary>
    public bool Has(TextStyle style, int index)
    {
        foreach (var span in Spans)
            if (span.Start <= index && index < span.Start + span.Length)
                return (span.Style & style) != 0;
        return false;
    }
}

/// <summary>A stretch of characters with one style.</summary>
/// <param name="Start">0-based index of its first character.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Style">The style, never <see cref="TextStyle.Plain"/>.</param>
public readonly record struct StyleSpan(int Start, int Length, TextStyle Style);

/// <summary>A character as it was recognised in a picture.</summary>
/// <param name="Certainty">How certain it is, 0 to 1.</param>
/// <param name="Picture">Index of the line that shows it among <see cref="Document.Pictures"/>, or −1 for a character that joins two lines.</param>
public readonly record struct Glyph(float Certainty, int Picture)
{
    /// <summary>A character of our own between recognised ones.</summary>
    public static Glyph Joint { get; } = new(1, -1);
}

/// <summary>Styles that carry meaning: a blank may be underlined spaces, a refused answer may be struck out.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>No style.</summary>
    Plain = 0,

    /// <summary>Underlined.</summary>
    Underline = 1,

    /// <summary>Struck out.</summary>
    Strike = 2,
}
