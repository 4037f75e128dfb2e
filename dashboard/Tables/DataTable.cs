namespace SafetyMonth.Dashboard.Tables;

/// <summary>A table as pages show it and as files hold it.</summary>
/// <param name="Id">Its id on the page, which names its files: <c>?format=csv&amp;table=ID</c>.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Columns">Its columns; the first one heads the rows.</param>
/// <param name="Rows">The rows that the page shows.</param>
public sealed record DataTable(string Id, string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows)
{
    /// <summary>All rows, where the page shows only some of them; asked for where the table is sent as a file.</summary>
    public Func<IEnumerable<Row>>? AllRows { get; init; }

    /// <summary>What a workbook says in its unit row before the time of writing, or null.</summary>
    public string? Remark { get; init; }

    /// <summary>What to say where there are no rows, or null for the usual words.</summary>
    public string? Empty { get; init; }
}

/// <summary>A column's heading.</summary>
/// <param name="Head">Its words.</param>
/// <param name="Numeric">Whether it holds numbers: set to the right, and in CSV followed by a column with the state.</param>
/// <param name="Chinese">Whether the words are Chinese whatever the page's language.</param>
public sealed record Column(string Head, bool Numeric = false, bool Chinese = false)
{
    /// <summary>The headings above it from the top; neighbours that share them stand under one.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>All its headings from the top.</summary>
    public IReadOnlyList<string> Heads => [.. Above, Head];

    /// <summary>All its headings in one line, for files whose headings have one level.</summary>
    public string Line => string.Join(' ', Heads);
}

/// <summary>A row.</summary>
/// <param name="Cells">One cell a column.</param>
/// <param name="Id">Its anchor, or null.</param>
/// <param name="Total">Whether it sums up the others.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, string? Id = null, bool Total = false);
