using System.Text;

namespace SafetyMonth.Ingest.Reading.Formats.Markdown;

/// <summary>Finds pipe tables in the source.</summary>
internal static class PipeTables
{
    /// <summary>Whether a line is a table's delimiter row, such as <c>| --- | :-: |</c>, which nobody types in plain text.</summary>
    public static bool HaveDelimiterRow(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (IsDelimiterRow(line))
                return true;
        return false;
    }

    /// <summary>Puts a blank line between a table and a line of text right above it, which the parser would take for a part of the table.</summary>
    public static string SetApart(string text)
    {
        var lines = new StringBuilder(text.Length + 16);
        var afterText = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var isRow = line.TrimStart().StartsWith("|");
            if (isRow && afterText)
                lines.Append('\n');
            lines.Append(line).Append('\n');
            afterText = !isRow && !line.IsWhiteSpace();
        }
        return lines.ToString();
    }

    /// <summary>The most lines in a row that may be rows of one table.</summary>
    public static int LongestIn(string text)
    {
        int longest = 0, rows = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            rows = line.Contains('|') ? rows + 1 : 0;
            longest = Math.Max(longest, rows);
        }
        return longest;
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line)
        => line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: \t") < 0;
}
