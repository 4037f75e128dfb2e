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
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfRow(text, start);
            yield return text[start..end];
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>The cells of a line with tabs.</summary>
    public static IEnumerable<string> Cells(string line)
    {
        var start = 0;
        while (start <= line.Length)
        {
            var close = start < line.Length && line[start] == '"' ? ClosingQuote(line, start) : -1;
            if (close > 0)
            {
                yield return line[(start + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal);
                start = close + 2;
                continue;
            }
            var tab = line.IndexOf('\t', start);
            if (tab < 0)
                tab = line.Length;
            yield return line[start..tab];
            start = tab + 1;
        }
    }

    private static int EndOfRow(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            if (text[at] == '"' && (at == start || text[at - 1] == '\t') && ClosingQuote(text, at) is > 0 and var close)
                at = close;
            at++;
        }
        return at;
    }

    // Only a quoted cell with a line break inside is one that a workbook has quoted; any other quotation mark was typed.
    private static int ClosingQuote(string text, int open)
    {
        var hasBreak = false;
        for (var at = open + 1; at < text.Length && at - open < LongestQuoted; at++)
        {
            if (text[at] == '\t' && !hasBreak)
                return -1;
            hasBreak |= text[at] is '\r' or '\n';
            if (text[at] != '"')
                continue;
            if (at + 1 < text.Length && text[at + 1] == '"')
                at++;
            else
                return hasBreak && (at + 1 == text.Length || text[at + 1] is '\t' or '\r' or '\n') ? at : -1;
        }
        return -1;
    }
}
