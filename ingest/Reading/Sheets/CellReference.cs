using System.Globalization;

namespace SafetyMonth.Ingest.Reading.Sheets;

/// <summary>Reads references such as <c>B5</c> and <c>A1:D9</c> into 0-based rows and columns.</summary>
internal static class CellReference
{
    private const int MostRows = 1_048_576;

    /// <summary>A cell; null where the reference is none or lies outside any sheet.</summary>
    public static (int Row, int Column)? Read(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var i = 0;
        for (; i < reference.Length && char.IsAsciiLetter(reference[i]) && i < 3; i++)
            column = column * 26 + ((reference[i] | 0x20) - 'a' + 1);
        return column is > 0 and <= ReadingLimits.Columns
            && int.TryParse(reference[i..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows
            ? (row - 1, column - 1)
            : null;
    }

    /// <summary>A range, both corners included; null where it is none.</summary>
    public static ((int Row, int Column) First, (int Row, int Column) Last)? ReadRange(ReadOnlySpan<char> range)
    {
        var colon = range.IndexOf(':');
        return colon > 0 && Read(range[..colon]) is { } first && Read(range[(colon + 1)..]) is { } last ? (first, last) : null;
    }
}
