using SafetyMonth.Ingest.Generating.Habits;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>A filled return as it looks, before any file format.</summary>
/// <param name="Blocks">Lines and tables, top to bottom.</param>
/// <param name="Hand">The hand that wrote it: writers take from it what only their format can show.</param>
public sealed record Page(IReadOnlyList<PageBlock> Blocks, Hand Hand)
{
    /// <summary>Whether it lies on its side, for a table of many columns. Only Word shows it.</summary>
    public bool IsLandscape { get; init; }
}

/// <summary>A line or a table.</summary>
public abstract record PageBlock;

/// <summary>A line outside the tables.</summary>
public sealed record PageLine(LineRole Role, Line Line) : PageBlock;

/// <summary>A table whose cells cover its grid without gap or overlap.</summary>
public sealed record PageTable(int RowCount, int ColumnCount, IReadOnlyList<PageCell> Cells) : PageBlock
{
    /// <summary>How the columns share the width, in parts of any size; null for equal columns. Only Word shows it.</summary>
    public IReadOnlyList<int>? Shares { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Row">0-based row of its top edge.</param>
/// <param name="Column">0-based column of its left edge.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="Lines">Its lines; one empty line for an empty cell.</param>
/// <param name="Number">The number that a workbook stores, or null where the cell is text.</param>
/// <param name="Date">The date that a workbook stores, or null.</param>
public sealed record PageCell(
    int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Line> Lines, long? Number = null, DateOnly? Date = null)
{
    /// <summary>The cell's text with <c>\n</c> between lines.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}

/// <summary>A line as stretches of ink.</summary>
public sealed record Line(IReadOnlyList<Run> Runs)
{
    /// <summary>The line's characters.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>A line of one stretch.</summary>
    public static Line Of(string text, Ink ink = Ink.Plain) => new([new Run(text, ink)]);
}

/// <summary>A stretch of characters that look alike.</summary>
public readonly record struct Run(string Text, Ink Ink);

/// <summary>What a line is for.</summary>
public enum LineRole
{
    /// <summary>The form's title.</summary>
    Title,

    /// <summary>Unit, contact, telephone and date.</summary>
    Header,

    /// <summary>Anything else.</summary>
    Body,
}

/// <summary>How a stretch looks and what it is.</summary>
[Flags]
public enum Ink
{
    /// <summary>Printed wording.</summary>
    Plain = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Underlined.</summary>
    Underline = 2,

    /// <summary>Struck out.</summary>
    Strike = 4,

    /// <summary>A character of the Wingdings font.</summary>
    Symbol = 8,

    /// <summary>Written by the clerk, not printed.</summary>
    Figure = 16,
}
