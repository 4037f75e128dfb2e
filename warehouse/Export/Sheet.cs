namespace SafetyMonth.Warehouse.Export;

/// <summary>A table as officials expect it in a workbook: title, unit row, headings of one or more levels, rows, footer.</summary>
/// <param name="Title">The title above the table.</param>
/// <param name="Columns">The columns, from the left.</param>
/// <param name="Rows">One cell a column in every row; read once, while the file is written.</param>
public sealed record Sheet(string Title, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>The name on the sheet's tab; what Excel forbids in it is left out.</summary>
    public string Name { get; init; } = "数据";

    /// <summary>The row under the title, at the right: units, date, filters. Null leaves the row out.</summary>
    public string? Note { get; init; }

    /// <summary>The row under the table (填报单位、制表人、审核人、日期). Null leaves it out.</summary>
    public string? Footer { get; init; }
}

/// <summary>A column of a sheet.</summary>
/// <param name="Heads">Its headings from the top; neighbours that share a heading share one merged cell.</param>
/// <param name="Width">Its width in characters.</param>
public sealed record SheetColumn(IReadOnlyList<string> Heads, int Width = 14)
{
    /// <summary>A column with one heading.</summary>
    public static SheetColumn Of(string head, int width = 14) => new([head], width);
}
