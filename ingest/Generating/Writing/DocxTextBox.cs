using System.Globalization;
using System.Xml;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>A text box as Word saves it: once as a drawing for new readers, once more in VML for old ones.</summary>
internal static class DocxTextBox
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private const string Place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const int Width = 5_800_000; // EMU: about 16 cm by 1 cm.
    private const int Height = 400_000;

    /// <summary>Declares the namespaces on the document element.</summary>
    public static void Declare(XmlWriter xml)
    {
        xml.WriteAttributeString("xmlns", "mc", null, Compatibility);
        xml.WriteAttributeString("xmlns", "wps", null, Shape);
        xml.WriteAttributeString("xmlns", "wp", null, Place);
        xml.WriteAttributeString("xmlns", "a", null, Drawing);
        xml.WriteAttributeString("xmlns", "v", null, Vml);
    }

    /// <summary>Writes a text box into a run; the content is written twice.</summary>
    public static void Write(XmlWriter xml, Action content)
    {
        xml.WriteStartElement("AlternateContent", Compatibility);
        xml.WriteStartElement("Choice", Compatibility);
        xml.WriteAttributeString("Requires", "wps");
        WriteDrawing(xml, content);
        xml.WriteEndElement();
        xml.WriteStartElement("Fallback", Compatibility);
        xml.WriteStartElement("pict", W);
        xml.WriteStartElement("rect", Vml);
        xml.WriteAttributeString("style", "width:456pt;height:31pt");
        xml.WriteStartElement("textbox", Vml);
        content();
        for (var open = 0; open < 5; open++)
            xml.WriteEndElement();
    }

    private static void WriteDrawing(XmlWriter xml, Action content)
    {
        xml.WriteStartElement("drawing", W);
        xml.WriteStartElement("inline", Place);
        Size(xml, "extent", Place);
        xml.WriteStartElement("docPr", Place);
        xml.WriteAttributeString("id", "1");
        xml.WriteAttributeString("name", "文本框 1");
        xml.WriteEndElement();
        xml.WriteStartElement("graphic", Drawing);
        xml.WriteStartElement("graphicData", Drawing);
        xml.WriteAttributeString("uri", Shape);
        xml.WriteStartElement("wsp", Shape);
        xml.WriteStartElement("cNvSpPr", Shape);
        xml.WriteAttributeString("txBox", "1");
        xml.WriteEndElement();
        WriteRectangle(xml);
        xml.WriteStartElement("txbx", Shape);
        content();
        xml.WriteEndElement();
        xml.WriteStartElement("bodyPr", Shape);
        for (var open = 0; open < 6; open++)
            xml.WriteEndElement();
    }

    private static void WriteRectangle(XmlWriter xml)
    {
        xml.WriteStartElement("spPr", Shape);
        xml.WriteStartElement("xfrm", Drawing);
        xml.WriteStartElement("off", Drawing);
        xml.WriteAttributeString("x", "0");
        xml.WriteAttributeString("y", "0");
        xml.WriteEndElement();
        Size(xml, "ext", Drawing);
        xml.WriteEndElement();
        xml.WriteStartElement("prstGeom", Drawing);
        xml.WriteAttributeString("prst", "rect");
        xml.WriteStartElement("avLst", Drawing);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Size(XmlWriter xml, string name, string space)
    {
        xml.WriteStartElement(name, space);
        xml.WriteAttributeString("cx", Width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("cy", Height.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
