namespace SafetyMonth.Dashboard.Tables;

/// <summary>A heading of a table.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Columns">How many columns stand under it.</param>
/// <param name="Lines">How many lines of headings it takes.</param>
/// <param name="Group">Whether further headings stand under it.</param>
/// <param name="Column">Its column, or the first one under it.</param>
public sealed record Head(string Words, int Columns, int Lines, bool Group, Column Column);

/// <summary>Lays the headings of a table out in lines: a group stands above its columns, a column without a group reaches down to the rows.</summary>
public static class HeadLines
{
    /// <summary>The lines from the top.</summary>
    public static IReadOnlyList<IReadOnlyList<Head>> Of(IReadOnlyList<Column> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var levels = columns.Max(column => column.Above.Count) + 1;
        return [.. Enumerable.Range(0, levels).Select(level => (IReadOnlyList<Head>)[.. Line(columns, level, levels)])];
    }

    private static IEnumerable<Head> Line(IReadOnlyList<Column> columns, int level, int levels)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (column.Above.Count == level)
            {
                yield return new Head(column.Head, 1, levels - level, false, column);
            }
            else if (column.Above.Count > level)
            {
                var first = i;
                while (i + 1 < columns.Count && columns[i + 1].Above.Take(level + 1).SequenceEqual(column.Above.Take(level + 1), StringComparer.Ordinal))
                    i++;
                yield return new Head(column.Above[level], i - first + 1, 1, true, column);
            }
        }
    }
}
