using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>Printed wording, or a blank where <see cref="Kind"/> is given.</summary>
/// <param name="Text">The wording; empty for a blank.</param>
/// <param name="Unit">A blank's unit; empty for texts and answers.</param>
/// <param name="Kind">What a blank asks for.</param>
internal sealed record LearnedPart(string Text, string Unit, SlotKind? Kind)
{
    /// <summary>Where the blank stands in the document's flow; both 0 for wording.</summary>
    public (int Start, int End) Place { get; init; }

    /// <summary>The codes of its row and column, by which printed cross-checks name it; empty where none is printed.</summary>
    public (string Row, string Column) Code { get; init; } = ("", "");
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
/// <param name="Notes">Texts below or inside the table that ask for nothing: explanations and cross-checks.</param>
internal sealed record LearnedTable(bool IsMatrix, IReadOnlyList<string> Columns, IReadOnlyList<LearnedItem> Items, IReadOnlyList<string> Above, IReadOnlyList<string> Notes)
{
    /// <summary>Whether rows do not fit the columns, so that the whole may be misunderstood.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The blanks in reading order.</summary>
    public IEnumerable<LearnedPart> Blanks => Items.SelectMany(item => item.Cells).SelectMany(cell => cell.Parts).Where(part => part.Kind is not null);

    /// <summary>How many blanks it has.</summary>
    public int Slots => Blanks.Count();

    /// <summary>How many of them are counts.</summary>
    public int Counts => Blanks.Count(part => part.Kind is SlotKind.Count);
}
