namespace SafetyMonth.Ingest.Tests.Reading.Samples;

/// <summary>Workbooks from the XML of their sheets.</summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook with one sheet.</summary>
    public static byte[] Of(string sheetData, string after = "", string before = "", string strings = "", string styles = "", bool from1904 = false)
        => Of([("Sheet1", "visible", $"{before}<sheetData>{sheetData}</sheetData>{after}")], strings, styles, from1904);

    public static byte[] Of((string Name, string State, string Content)[] sheets, string strings = "", string styles = "", bool from1904 = false)
    {
        var list = string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"rId{index + 1}\"/>"));
        var relations = string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>"))
            + $"<Relationship Id=\"s\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"{Relations}/styles\" Target=\"/xl/styles.xml\"/>";
        var parts = new List<(string, string)>
        {
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(from1904 ? 1 : 0)}\"/><sheets>{list}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{strings}</sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>"),
        };
        parts.AddRange(sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Content}</worksheet>")));
        return Package.Zip([.. parts]);
    }

    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    public static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string at, string value, int style = 0) => $"<c r=\"{at}\" s=\"{style}\"><v>{value}</v></c>";
}
