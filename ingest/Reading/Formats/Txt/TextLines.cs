namespace SafetyMonth.Ingest.Reading.Formats.Txt;

/// <summary>
/// Splits text into lines and lines into cells. Workbooks put a cell with line breaks between quotation marks when it is copied;
/// such a cell stays in one piece.
/// </summary>
internal static class TextLines
{
    // A cell longer than this is not one: the quotation mark was only a quotation mark.
    private const int LongestQuoted = 10_000;

    /// <summary>The lines, without their ends (CR LF, LF or CR); a quoted cell's line ends stay inside its line as <c>\n</c>.</summary>
    public static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfRow(text, start, separator);
            yield return text[start..end];
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>The cells of a row. Strokes at both its ends frame it.</summary>
    public static IEnumerable<string> Cells(string line, char separator)
    {
        if (separator is '|' or '｜')
        {
            line = line.Trim();
            line = line.StartsWith(separator) ? line[1..] : line;
            line = line.EndsWith(separator) ? line[..^1] : line;
        }

        var start = 0;
        while (start <= line.Length)
        {
            var close = start < line.Length && line[start] == '"' ? ClosingQuote(line, start, separator) : -1;
            if (close > 0)
            {
                yield return line[(start + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal);
                start = close + 2;
                continue;
            }
            var tab = line.IndexOf(separator, start);
            if (tab < 0)
                tab = line.Length;
            yield return line[start..tab];
            start = tab + 1;
        }
    }

    private static int EndOfRow(string text, int start, char separator)
    {
        var at = start;
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            if (text[at] == '"' && (at == start || text[at - 1] == separator) && ClosingQuote(text, at, separator) is > 0 and var close)
                at = close;
            at++;
        }
        return at;
    }

    // Where tabs part the cells, only a quoted cell with a line break inside is one that a workbook has quoted; any other quotation mark was typed.
    private static int ClosingQuote(string text, int open, char separator)
    {
        var hasBreak = separator is ',';
        for (var at = open + 1; at < text.Length && at - open < LongestQuoted; at++)
        {
            if (text[at] == separator && !hasBreak)
                return -1;
            hasBreak |= text[at] is '\r' or '\n';
            if (text[at] != '"')
                continue;
            if (at + 1 < text.Length && text[at + 1] == '"')
                at++;
            else
                return hasBreak && (at + 1 == text.Length || text[at + 1] == separator || text[at + 1] is '\r' or '\n') ? at : -1;
        }
        return -1;
    }
}
