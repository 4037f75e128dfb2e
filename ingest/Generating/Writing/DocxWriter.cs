using System.Xml;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes Word documents straight as XML: thousands of files take seconds.</summary>
public sealed class DocxWriter : IPageWriter
{
    // Twentieths of a point: what the margins leave of the paper, and A4 on its side.
    private const int PageWidth = 9200, LandscapeWidth = 14400;
    private const string PaperWidth = "16838", PaperHeight = "11906", Margin = "1200";

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public void Write(Page page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var zip = FixedZip.Create(stream);
        DocxPackage.WriteParts(zip, page.Blocks.OfType<PageLine>().First().Line.Text);
        using var part = FixedZip.Entry(zip, "word/document.xml");
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { CloseOutput = false });
        var ink = new DocxInk(xml, page.Hand.Word);
        xml.WriteStartDocument(standalone: true);
        ink.Start("document");
        DocxTextBox.Declare(xml);
        ink.Start("body");
        foreach (var block in page.Blocks)
        {
            if (block is PageLine line)
                WriteLine(ink, line, page.Hand.Word);
            else if (block is PageTable table)
                WriteTable(xml, ink, table, page);
        }

        if (page.IsLandscape)
            WriteLandscape(xml, ink);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLine(DocxInk ink, PageLine line, WordTrick trick)
    {
        if (trick is WordTrick.TextBox && line.Role is LineRole.Header)
            ink.TextBox(line.Line);
        else
            ink.Paragraph([line.Line], line.Role is LineRole.Title ? "center" : "left", line.Role is LineRole.Title ? 36 : 24);
    }

    private static void WriteLandscape(XmlWriter xml, DocxInk ink)
    {
        ink.Start("sectPr");
        ink.Attributes("pgSz", ("w", PaperWidth), ("h", PaperHeight), ("orient", "landscape"));
        ink.Attributes("pgMar", ("top", Margin), ("right", Margin), ("bottom", Margin), ("left", Margin), ("header", "0"), ("footer", "0"), ("gutter", "0"));
        xml.WriteEndElement();
    }

    private static void WriteTable(XmlWriter xml, DocxInk ink, PageTable table, Page page)
    {
        var width = page.IsLandscape ? LandscapeWidth : PageWidth;
        var widths = Enumerable.Range(0, table.ColumnCount).Select(column => table.Shares is { } shares ? width * shares[column] / shares.Sum() : width / table.ColumnCount).ToArray();
        ink.Start("tbl");
        ink.Start("tblPr");
        ink.Value("tblStyle", "TableGrid");
        ink.Width("tblW", width);
        xml.WriteEndElement();
        ink.Start("tblGrid");
        foreach (var one in widths)
            ink.Attribute("gridCol", "w", one);
        xml.WriteEndElement();
        for (var row = 0; row < table.RowCount; row++)
        {
            ink.Start("tr");
            for (var column = 0; column < table.ColumnCount;)
            {
                var cell = table.Cells.First(c => c.Column == column && c.Row <= row && row < c.Row + c.RowSpan);
                WriteCell(xml, ink, page.Hand.Word, cell, row, widths[column..(column + cell.ColumnSpan)].Sum());
                column += cell.ColumnSpan;
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, DocxInk ink, WordTrick trick, PageCell cell, int row, int width)
    {
        ink.Start("tc");
        ink.Start("tcPr");
        ink.Width("tcW", width);
        if (cell.ColumnSpan > 1)
            ink.Value("gridSpan", cell.ColumnSpan.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (cell.RowSpan > 1 && row == cell.Row)
            ink.Value("vMerge", "restart");
        else if (cell.RowSpan > 1)
            ink.Empty("vMerge");
        ink.Value("vAlign", "center");
        xml.WriteEndElement();
        if (trick is WordTrick.SoftBreaks && row == cell.Row)
            ink.Paragraph(cell.Lines, "left", 21);
        else
            WriteParagraphs(ink, cell, row);
        xml.WriteEndElement();
    }

    private static void WriteParagraphs(DocxInk ink, PageCell cell, int row)
    {
        foreach (var line in row == cell.Row ? cell.Lines : [Line.Of("")])
            ink.Paragraph([line], "left", 21);
    }
}
