using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A blank in a text.</summary>
/// <param name="Start">Its first character, brackets included.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Unit">Its unit; empty for text and answers.</param>
/// <param name="Kind">What it asks for.</param>
internal readonly record struct Blank(int Start, int End, string Unit, SlotKind Kind);

/// <summary>Printed wording, or a blank where <see cref="Kind"/> is given.</summary>
internal sealed record LearnedPart(string Text, string Unit, SlotKind? Kind)
{
    /// <summary>Where a blank stands in the document; null for wording, and where the cell is not in the document.</summary>
    public BlankPlace? Place { get; init; }
}

/// <summary>Where a blank stands.</summary>
/// <param name="Holder">The <see cref="Cell"/> or <see cref="Paragraph"/>; null until it is known.</param>
/// <param name="Start">Its first character there.</param>
/// <param name="End">The character after its last.</param>
internal sealed record BlankPlace(object? Holder, int Start, int End)
{
    /// <summary>Gives the blanks of a cell's parts their cell.</summary>
    public static List<LearnedPart> In(object? holder, int offset, List<LearnedPart> parts)
        => [.. parts.Select(part => part.Place is not { Holder: null } place ? part : part with { Place = holder is null ? null : new BlankPlace(holder, place.Start + offset, place.End + offset) })];
}

/// <summary>A cell of the answer columns.</summary>
/// <param name="Heading">Its column's heading.</param>
/// <param name="Parts">Wording and blanks in order.</param>
internal sealed record LearnedCell(string Heading, List<LearnedPart> Parts);

/// <summary>A row of the form.</summary>
internal sealed record LearnedItem(string? Group, string Label, string? Requirement, List<LearnedCell> Cells);

/// <summary>The rows of a form as its table shows them.</summary>
/// <param name="IsMatrix">Whether row and column say what is asked, rather than a sentence.</param>
/// <param name="Columns">Column headings.</param>
/// <param name="Items">The rows.</param>
/// <param name="Above">Texts that stand above the heading row inside the table: title and header fields of a workbook.</param>
internal sealed record LearnedTable(bool IsMatrix, IReadOnlyList<string> Columns, IReadOnlyList<LearnedItem> Items, IReadOnlyList<string> Above)
{
    /// <summary>How many blanks it has.</summary>
    public int Slots => Blanks.Count();

    /// <summary>How many of them are counts.</summary>
    public int Counts => Blanks.Count(part => part.Kind is SlotKind.Count);

    /// <summary>The blanks in reading order: the one numbered n is at index n − 1.</summary>
    public IEnumerable<LearnedPart> Blanks => Items.SelectMany(item => item.Cells).SelectMany(cell => cell.Parts).Where(part => part.Kind is not null);
}
