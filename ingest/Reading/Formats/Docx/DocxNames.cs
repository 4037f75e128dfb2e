using System.Xml;

namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>
/// The names of WordprocessingML, put into the parser's name table so that the parser hands back these very strings:
/// comparing them is comparing references.
/// </summary>
internal sealed class DocxNames
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private static readonly string[] Known =
    [
        Word, StrictWord, Compatibility, Math, "t", "r", "p", "pPr", "rPr", "tbl", "tr", "tc", "tcPr", "trPr", "tblPr", "tblGrid", "tblPrEx",
        "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "fldChar", "instrText", "del", "moveFrom", "delText", "delInstrText", "ins",
        "moveTo", "sdt", "sdtPr", "sdtContent", "sectPr", "txbxContent", "rt", "u", "strike", "dstrike", "vanish", "rFonts", "gridSpan",
        "vMerge", "hMerge", "gridBefore", "gridAfter", "cellDel", "hidden", "val", "jc", "sz", "szCs", "b", "tcW", "vAlign", "ascii", "hAnsi",
        "eastAsia", "hint", "showingPlcHdr", "AlternateContent", "Choice", "Fallback",
    ];

    public DocxNames()
    {
        foreach (var name in Known)
            Table.Add(name);
    }

    public NameTable Table { get; } = new();

    /// <summary>Whether a switch is on: present without a value, or with one that is not off.</summary>
    public static bool IsOn(string? value) => value is null || value is not ("0" or "false" or "off" or "none");
}
