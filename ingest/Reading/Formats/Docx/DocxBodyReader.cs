using System.Xml;
using SafetyMonth.Ingest.Reading.Archives;

namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>
/// Walks a document's XML once. Wrappers (hyperlinks, insertions, content controls, fields) are passed through; what is deleted,
/// moved away or instruction is skipped; text comes from text elements only.
/// </summary>
internal sealed partial class DocxBodyReader(XmlReader reader, DocxNames names, DocumentBuilder document, PartLinks links)
{
    private readonly string strictWord = names.Table.Get(DocxNames.StrictWord)!;
    private readonly string compatibility = names.Table.Get(DocxNames.Compatibility)!;
    private readonly string math = names.Table.Get(DocxNames.Math)!;
    private readonly DocxFlow body = new();
    private string w = names.Table.Get(DocxNames.Word)!;
    private DocxFlow flow = null!;

    /// <summary>Reads the document; false where it has no body in a known namespace.</summary>
    public bool Read()
    {
        flow = body;
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "document")
            return false;
        if (ReferenceEquals(reader.NamespaceURI, strictWord))
            w = strictWord;
        else if (!ReferenceEquals(reader.NamespaceURI, w))
            return false;
        var more = reader.Read();
        while (more)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !StartElement():
                    reader.Skip();
                    more = !reader.EOF;
                    continue;
                case XmlNodeType.EndElement:
                    EndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when inText:
                    ReadText();
                    break;
            }
            more = reader.Read();
        }
        flow.MarkDeleted = false;
        EndParagraph();
        return true;
    }

    private bool StartElement()
    {
        document.Budget.CheckDepth(reader.Depth);
        var ns = reader.NamespaceURI;
        if (ReferenceEquals(ns, w))
            return StartWord();
        if (ReferenceEquals(ns, compatibility))
            return StartCompatibility();
        if (ReferenceEquals(ns, math) && reader.LocalName == "t")
            inText = !reader.IsEmptyElement;
        return true;
    }

    // False: skip the element with all it holds.
    private bool StartWord()
    {
        switch (reader.LocalName)
        {
            case "t":
                inText = !reader.IsEmptyElement;
                return true;
            case "r":
                run = default;
                return true;
            case "rPr":
                if (!reader.IsEmptyElement)
                    run = DocxProperties.ReadRun(reader, w);
                return true;
            case "p":
                if (reader.IsEmptyElement)
                    EndParagraph();
                return true;
            case "pPr":
                if (!reader.IsEmptyElement)
                    flow.MarkDeleted = DocxProperties.ReadMarkDeleted(reader, w);
                return true;
            case "tab" or "ptab":
                Append('\t');
                return true;
            case "br" or "cr":
                Append('\n');
                return true;
            case "noBreakHyphen":
                Append('-');
                return true;
            case "sym":
                Append(SymbolFonts.Read(DocxProperties.Attribute(reader, w, "font"), DocxProperties.Attribute(reader, w, "char")));
                return true;
            case "fldChar":
                StartFieldPart();
                return true;
            case "hyperlink":
                if (cells.Count > 0)
                    flow.Link ??= links.Of(reader);
                return true;
            case "tbl" or "tr" or "tc" or "trPr" or "tcPr":
                return StartTablePart();
            case "sdt" or "sdtPr":
                StartControlPart();
                return true;
            case "txbxContent":
                if (!reader.IsEmptyElement)
                    Enter();
                return true;
            case "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "sectPr" or "tblPr" or "tblGrid" or "tblPrEx" or "rt":
                return false;
            default:
                return true;
        }
    }

    private void EndElement()
    {
        var ns = reader.NamespaceURI;
        if (ReferenceEquals(ns, compatibility) && reader.LocalName == "AlternateContent")
            alternatives.Pop();
        if (reader.LocalName == "t")
            inText = false;
        if (!ReferenceEquals(ns, w))
            return;
        switch (reader.LocalName)
        {
            case "p":
                EndParagraph();
                break;
            case "r":
                run = default;
                break;
            case "tc":
                EndCell();
                break;
            case "tbl":
                EndTable();
                break;
            case "sdt":
                prompts.Pop();
                break;
            case "txbxContent":
                EndTextBox();
                break;
        }
    }

    // Both alternatives show the same; the first one that gives text is taken, so that nothing stands twice.
    private bool StartCompatibility()
    {
        switch (reader.LocalName)
        {
            case "AlternateContent":
                if (!reader.IsEmptyElement)
                    alternatives.Push(written);
                return true;
            case "Choice" or "Fallback":
                return alternatives.Count == 0 || alternatives.Peek() == written;
            default:
                return true;
        }
    }
}
