using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading;

/// <summary>Short ways to read samples and to say what was read.</summary>
internal static class Reads
{
    public static Document Document(string name, byte[] bytes)
    {
        var result = DocumentReader.Read(name, bytes);
        result.Failure.ShouldBeNull();
        return result.Document.ShouldNotBeNull();
    }

    public static Document Document(string name, string text) => Document(name, Encoding.UTF8.GetBytes(text));

    public static Problem Failure(string name, byte[] bytes)
    {
        var result = DocumentReader.Read(name, bytes);
        result.Document.ShouldBeNull();
        return result.Failure.ShouldNotBeNull();
    }

    public static string[] Paragraphs(this Document document) => [.. document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Text)];

    public static Table[] Tables(this Document document) => [.. document.Blocks.OfType<Table>()];

    public static Table OnlyTable(this Document document) => document.Tables().ShouldHaveSingleItem();

    /// <summary>The cells as <c>row,column text</c>, with <c>+rows×columns</c> where merged.</summary>
    public static string[] Spelled(this Table table)
        => [.. table.Cells.Select(cell => $"{cell.Row},{cell.Column}{(cell.RowSpan * cell.ColumnSpan > 1 ? $"+{cell.RowSpan}×{cell.ColumnSpan}" : "")} {cell.Text.Text}")];

    public static Cell At(this Table table, int row, int column) => table.Cells.Single(cell => cell.Row == row && cell.Column == column);

    public static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reading", "fixtures", name));
}
