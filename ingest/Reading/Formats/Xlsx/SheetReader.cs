using System.Globalization;
using System.Xml;
using SafetyMonth.Ingest.Reading.Archives;
using SafetyMonth.Ingest.Reading.Sheets;

namespace SafetyMonth.Ingest.Reading.Formats.Xlsx;

/// <summary>Reads one worksheet's XML in a single pass.</summary>
internal sealed class SheetReader(SharedStrings strings, CellStyles styles, bool from1904, ReadingBudget budget)
{
    // What cannot be known must not look like a blank.
    private static readonly StyledText Uncalculated = StyledText.Plain("#未计算"), Missing = StyledText.Plain("#缺文字");

    private readonly StyledTextBuilder builder = new();
    private readonly HashSet<int> hiddenRows = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private int row = -1;
    private int column = -1;

    public SheetGrid Read(OfficePackage package, WorkbookSheet sheet)
    {
        var grid = new SheetGrid(sheet.Name);
        using var reader = package.OpenXml(sheet.Part!);
        var links = new PartLinks(package, sheet.Part!);
        while (reader?.Read() == true && !grid.IsTooLarge)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            budget.CheckDepth(reader.Depth);
            switch (reader.LocalName)
            {
                case "row":
                    StartRow(reader);
                    break;
                case "c":
                    ReadCell(reader, grid);
                    break;
                case "col" when IsOn(reader, "hidden") && hiddenColumns.Count < ReadingLimits.Columns:
                    hiddenColumns.Add((Number(reader, "min") - 1, Number(reader, "max") - 1));
                    break;
                case "hyperlink" when links.Of(reader) is { } target && CellReference.Read(reader.GetAttribute("ref")?.Split(':')[0]) is { } cell:
                    grid.AddLink(cell.Row, cell.Column, target);
                    break;
                case "mergeCell" when CellReference.ReadRange(reader.GetAttribute("ref")) is var (first, last):
                    grid.AddMerge(first.Row, first.Column, last.Row, last.Column);
                    break;
            }
        }
        grid.SettleHidden(hiddenRows.Contains, column => hiddenColumns.Exists(range => range.First <= column && column <= range.Last));
        return grid;
    }

    private void StartRow(XmlReader reader)
    {
        row = reader.GetAttribute("r") is null ? row + 1 : Number(reader, "r") - 1;
        column = -1;
        if (IsOn(reader, "hidden"))
            hiddenRows.Add(row);
    }

    private void ReadCell(XmlReader reader, SheetGrid grid)
    {
        if (CellReference.Read(reader.GetAttribute("r")) is { } place)
            (row, column) = place;
        else
            column++;
        var type = reader.GetAttribute("t");
        var style = styles[Number(reader, "s")];
        if (reader.IsEmptyElement)
            return;
        var content = ReadContent(reader);
        if (Value(type, content, style) is not { } text)
            return;
        var shown = text.Text;
        var at = Place.OfSheetCell(grid.Sheet, row, column);
        var problem = type == "e" ? ReadingProblems.ErrorValue(shown, at)
            : content is { HasFormula: true, Stored: null } ? ReadingProblems.NotCalculated(at)
            : ReferenceEquals(text, Missing) ? ReadingProblems.NoText(at)
            : null;
        grid.Add(new Cell(row, column, 1, 1, text, problem));
    }

    private (string? Stored, StyledText? Inline, bool HasFormula) ReadContent(XmlReader reader)
    {
        string? stored = null;
        StyledText? inline = null;
        var hasFormula = false;
        var inValue = false;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "is":
                    inline = RichText.Read(reader, builder, budget);
                    break;
                case XmlNodeType.Element:
                    hasFormula |= reader.LocalName == "f";
                    inValue = reader.LocalName == "v" && !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    inValue = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when inValue:
                    budget.AddCharacters(reader.Value.Length);
                    stored += reader.Value;
                    break;
            }
        }
        return (stored, inline, hasFormula);
    }

    private StyledText? Value(string? type, (string? Stored, StyledText? Inline, bool HasFormula) content, (bool IsDate, TextStyle Style) style)
    {
        if (content.Inline is { } inline)
            return Styled(inline, style.Style);
        if (content.Stored is not { } stored)
            return content.HasFormula ? Uncalculated : null;
        return type switch
        {
            "s" => Styled(SharedString(stored), style.Style),
            "str" => Styled(Clean(RichText.Unescape(stored)), style.Style),
            "b" => StyledText.Plain(stored == "1" ? "TRUE" : "FALSE"),
            "e" => Clean(stored),
            "d" => Clean(stored.Length > 10 ? stored[..10] : stored),
            _ => Styled(Clean(SpellNumber(stored, style.IsDate)), style.Style),
        };
    }

    // Counted at every use: a long text that many cells share is long many times over for whoever reads the document.
    private StyledText SharedString(string stored)
    {
        if (strings[int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1] is not { } text)
            return Missing;
        budget.AddCharacters(text.Text.Length);
        return text;
    }

    private string SpellNumber(string stored, bool isDate)
    {
        if (CellNumber.Read(stored) is not { } number)
            return stored;
        return (isDate ? CellDate.Spell(number, from1904) : null) ?? CellNumber.Spell(number);
    }

    private StyledText Clean(string text)
    {
        builder.Clear();
        builder.Append(text);
        return builder.ToStyledText();
    }

    // A text with runs has its own fonts; any other takes the cell's.
    private static StyledText Styled(StyledText text, TextStyle style)
        => style == TextStyle.Plain || text.Spans.Count > 0 || text.Text.Length == 0
            ? text
            : text with { Spans = [new StyleSpan(0, text.Text.Length, style)] };

    private static bool IsOn(XmlReader reader, string attribute) => reader.GetAttribute(attribute) is "1" or "true";

    private static int Number(XmlReader reader, string attribute)
        => int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
