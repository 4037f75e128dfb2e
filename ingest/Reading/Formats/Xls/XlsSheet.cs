using System.Globalization;
using ExcelDataReader;
using SafetyMonth.Ingest.Reading.Sheets;

namespace SafetyMonth.Ingest.Reading.Formats.Xls;

/// <summary>Reads the worksheet that the library stands on.</summary>
internal sealed class XlsSheet(IExcelDataReader reader, XlsMarks marks, ReadingBudget budget)
{
    // The format itself has no more.
    private const int MostColumns = 256;

    private readonly StyledTextBuilder builder = new();

    public SheetGrid Read()
    {
        var grid = new SheetGrid(TextCleaning.Clean(reader.Name ?? ""));
        if (reader.FieldCount > MostColumns)
            throw new InvalidDataException("An .xls sheet has at most 256 columns.");
        for (var row = 0; !grid.IsTooLarge && reader.Read(); row++)
            for (var column = 0; column < reader.FieldCount; column++)
                AddCell(grid, row, column);
        foreach (var merge in reader.MergeCells ?? [])
            grid.AddMerge(merge.FromRow, merge.FromColumn, merge.ToRow, merge.ToColumn);
        grid.SettleHidden(marks.HiddenRows.Contains, column => marks.HiddenColumns.Exists(range => range.First <= column && column <= range.Last));
        return grid;
    }

    private void AddCell(SheetGrid grid, int row, int column)
    {
        if (marks.Errors.TryGetValue((row, column), out var error))
        {
            var shown = XlsMarks.Spell(error);
            var problem = ReadingProblems.ErrorValue(shown, Place.OfSheetCell(grid.Sheet, row, column));
            grid.Add(new Cell(row, column, 1, 1, StyledText.Plain(shown), problem));
            return;
        }
        if (reader.GetValue(column) is not { } value)
            return;
        builder.Clear();
        builder.Append(Spell(value), marks.Struck.Contains((row, column)) ? TextStyle.Strike : TextStyle.Plain);
        budget.AddCharacters(builder.Length);
        grid.Add(new Cell(row, column, 1, 1, builder.ToStyledText()));
    }

    private static string Spell(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime date => SpellDate(date),
        TimeSpan time => CellNumber.Spell(time.TotalDays),
        IConvertible number => CellNumber.Spell(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => value.ToString() ?? "",
    };

    // The library has made a date of any number in a cell with a date format; one too early to be meant is the number again.
    private static string SpellDate(DateTime date)
    {
        var days = CellDate.ToDays(date);
        // Workbooks count a 29 February 1900 that never was.
        return CellDate.Spell(days, from1904: false) ?? CellNumber.Spell(days < 61 ? days - 1 : days);
    }
}
