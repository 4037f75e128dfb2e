using System.Globalization;

namespace SafetyMonth.Ingest.Reading;

/// <summary>Spells where something stands in a document, in words that a clerk can follow. All numbers count from 1.</summary>
public static class Place
{
    /// <summary>A character of a cell: <c>表1 行3 列2 第10字</c>, or <c>工作表“Sheet1” B5 第3字</c> in a workbook.</summary>
    /// <param name="table">The cell's table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="charIndex">0-based index into the cell's text.</param>
    public static string InCell(Table table, Cell cell, int charIndex)
        => string.Create(CultureInfo.InvariantCulture, $"{OfCell(table, cell)} 第{charIndex + 1}字");

    /// <summary>A whole cell: <c>表1 行3 列2</c>, or <c>工作表“Sheet1” B5</c> in a workbook.</summary>
    public static string OfCell(Table table, Cell cell)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cell);
        return table.Sheet is { } sheet
            ? OfSheetCell(sheet, cell.Row, cell.Column)
            : string.Create(CultureInfo.InvariantCulture, $"表{table.Number} 行{cell.Row + 1} 列{cell.Column + 1}");
    }

    /// <summary>A whole paragraph: <c>第3段</c>.</summary>
    public static string OfParagraph(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return string.Create(CultureInfo.InvariantCulture, $"第{paragraph.Number}段");
    }

    /// <summary>A character of a paragraph: <c>第3段 第10字</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="charIndex">0-based index into its text.</param>
    public static string InParagraph(Paragraph paragraph, int charIndex)
        => string.Create(CultureInfo.InvariantCulture, $"{OfParagraph(paragraph)} 第{charIndex + 1}字");

    /// <summary>A worksheet's cell: <c>工作表“Sheet1” B5</c>; row and column are 0-based.</summary>
    internal static string OfSheetCell(string sheet, int row, int column)
        => string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet}” {ColumnLetters(column)}{row + 1}");

    /// <summary>A worksheet's column letters: 0 is A, 26 is AA.</summary>
    internal static string ColumnLetters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }
}
