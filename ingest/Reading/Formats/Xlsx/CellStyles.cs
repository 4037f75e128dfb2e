using System.Globalization;
using System.Xml;
using SafetyMonth.Ingest.Reading.Archives;
using SafetyMonth.Ingest.Reading.Sheets;

namespace SafetyMonth.Ingest.Reading.Formats.Xlsx;

/// <summary>What a cell's style number says: whether it shows a date, and whether its font is struck out or underlined.</summary>
internal sealed class CellStyles
{
    private const int MostStyles = 100_000;

    private readonly Dictionary<int, string> formats = [];
    private readonly List<TextStyle> fonts = [];
    private readonly List<(bool IsDate, TextStyle Style)> cells = [];

    /// <summary>The style of a number; plain where there is none.</summary>
    public (bool IsDate, TextStyle Style) this[int index] => index >= 0 && index < cells.Count ? cells[index] : default;

    public static CellStyles Read(OfficePackage package, string? part)
    {
        var styles = new CellStyles();
        using var reader = part is null ? null : package.OpenXml(part);
        var section = "";
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.Depth == 1)
                section = reader.LocalName;
            else if (styles.cells.Count < MostStyles && styles.fonts.Count < MostStyles && styles.formats.Count < MostStyles)
                styles.Take(reader, section);
        }
        return styles;
    }

    private void Take(XmlReader reader, string section)
    {
        switch (section, reader.LocalName)
        {
            case ("numFmts", "numFmt"):
                formats[Number(reader, "numFmtId")] = reader.GetAttribute("formatCode") ?? "";
                break;
            case ("fonts", "font"):
                fonts.Add(TextStyle.Plain);
                break;
            case ("fonts", "strike" or "u") when fonts.Count > 0:
                fonts[^1] |= RichText.FontStyle(reader);
                break;
            case ("cellXfs", "xf"):
                var format = Number(reader, "numFmtId");
                cells.Add((CellDate.IsDateFormat(format, formats.GetValueOrDefault(format)), fonts.ElementAtOrDefault(Number(reader, "fontId"))));
                break;
        }
    }

    private static int Number(XmlReader reader, string attribute)
        => int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
