using SafetyMonth.Dashboard.Figures;

namespace SafetyMonth.Dashboard.Tables;

/// <summary>A table's cell: words or a figure, with a link and a note where there are any.</summary>
/// <param name="Words">What it says; for a figure, empty.</param>
/// <param name="Figure">The figure, or null for words.</param>
/// <param name="Href">Where it leads, or null.</param>
/// <param name="Note">What stands small beside it (coverage), or null.</param>
/// <param name="Tone">A class that colours it, or null.</param>
/// <param name="Chinese">Whether the words come from Chinese documents or names.</param>
public sealed record Cell(string Words, Figure? Figure = null, string? Href = null, string? Note = null, string? Tone = null, bool Chinese = false)
{
    private const int LongestShort = 8;

    /// <summary>Whether it is so short that it stays on one line, however narrow the table.</summary>
    public bool IsShort => Words.Length is > 0 and <= LongestShort;

    /// <summary>A ratio, where the cell holds one instead of words or a figure.</summary>
    public Quotient? Quotient { get; init; }

    /// <summary>A picture below the words, or null.</summary>
    public CellPicture? Picture { get; init; }

    /// <summary>The message ids' own words, in the page's language.</summary>
    public static implicit operator Cell(string words) => new(words);

    /// <summary>A figure.</summary>
    public static implicit operator Cell(Figure figure) => new("", figure);

    /// <summary>Words in the page's language.</summary>
    public static Cell FromString(string words) => words;

    /// <summary>A figure.</summary>
    public static Cell FromFigure(Figure figure) => figure;

    /// <summary>Words from Chinese documents or names, with a link where there is one.</summary>
    public static Cell Zh(string? words, string? href = null) => new(words ?? "", Href: href, Chinese: true);
}

/// <summary>A picture in a cell.</summary>
/// <param name="Source">Its address here.</param>
/// <param name="Alternative">What it shows, in words.</param>
public sealed record CellPicture(string Source, string Alternative);
