using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading;

/// <summary>A document of any format, as blocks in reading order. Every later figure says where in it it stood.</summary>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Hash">SHA-256 of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Format">The format that was read: <c>docx</c>, <c>xlsx</c>, <c>xls</c>, <c>txt</c>, <c>html</c>, <c>md</c>, <c>doc</c>, <c>rtf</c>, <c>pdf</c>, <c>png</c>, <c>jpg</c>, <c>tif</c>.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
/// <param name="Problems">What was odd about the file but did not stop the reading.</param>
public sealed record Document(string Name, string Hash, string Format, IReadOnlyList<Block> Blocks, IReadOnlyList<Problem> Problems)
{
    /// <summary>The lines of text that were recognised in pictures; empty for a document that has its own text.</summary>
    public IReadOnlyList<LinePicture> Pictures { get; init; } = [];
}

/// <summary>A paragraph or a table.</summary>
public abstract record Block;

/// <summary>A paragraph outside any table; never empty text alone.</summary>
/// <param name="Number">1-based number among the document's paragraphs.</param>
/// <param name="Text">Its text; a line break inside is <c>\n</c>, a tab <c>\t</c>.</param>
public sealed record Paragraph(int Number, StyledText Text) : Block;

/// <summary>A table, or a worksheet's used range.</summary>
/// <param name="Number">1-based number among the document's tables.</param>
/// <param name="Sheet">The worksheet's name, or null outside workbooks.</param>
/// <param name="RowCount">Rows of the grid.</param>
/// <param name="ColumnCount">Columns of the grid.</param>
/// <param name="Cells">The cells by row, then column; a merged cell stands once, at its top left.</param>
public sealed record Table(int Number, string? Sheet, int RowCount, int ColumnCount, IReadOnlyList<Cell> Cells) : Block;

/// <summary>A cell of a table.</summary>
/// <param name="Row">0-based row of its top edge. In a worksheet: the sheet's own row.</param>
/// <param name="Column">0-based column of its left edge. In a worksheet: the sheet's own column.</param>
/// <param name="RowSpan">Rows it covers, at least 1.</param>
/// <param name="ColumnSpan">Columns it covers, at least 1.</param>
/// <param name="Text">Its text; paragraphs are joined by <c>\n</c>. A number cell gives the stored number in plain digits, a date <c>yyyy-MM-dd</c>.</param>
/// <param name="Problem">What makes the cell's value unusable (a formula's error value), or null.</param>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, StyledText Text, Problem? Problem = null)
{
    /// <summary>The first http or https address that its text links to without saying it, or null. Data: it is never followed.</summary>
    public string? Link { get; init; }
}
