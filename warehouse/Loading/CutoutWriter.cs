using DuckDB.NET.Data;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Writes the pictures of doubtful figures.</summary>
internal static class CutoutWriter
{
    // A line of text in sixteen shades takes a few kilobytes; more is no line.
    private const int MostBytes = 64 * 1024;

    public static void Write(DuckDBConnection connection, IReadOnlyList<Revision> returns)
        => ReturnWriter.Append(
            connection, "cutouts",
            from revision in returns
            from figure in revision.Record!.Figures.Where(static figure => figure.Picture.Length is > 0 and <= MostBytes)
            select (revision.ReturnId, figure.Slot, figure.Picture),
            static (row, cutout) => row.AppendValue(cutout.ReturnId).AppendValue(cutout.Slot).AppendValue(cutout.Picture.ToArray()));
}
