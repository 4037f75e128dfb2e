using System.Globalization;
using System.Xml;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes paragraphs and runs of WordprocessingML, with what Word does to them.</summary>
internal sealed class DocxInk(XmlWriter xml, WordTrick trick)
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Font = "仿宋_GB2312";
    private static readonly int[] Cuts = [3, 1, 4, 2, 6];
    private int changes;

    public void Start(string name) => xml.WriteStartElement("w", name, W);

    public void Empty(string name)
    {
        Start(name);
        xml.WriteEndElement();
    }

    public void Value(string name, string value)
    {
        Start(name);
        xml.WriteAttributeString("val", W, value);
        xml.WriteEndElement();
    }

    public void Attribute(string name, string attribute, int value) => Attributes(name, (attribute, value.ToString(CultureInfo.InvariantCulture)));

    public void Attributes(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, W, value);
        xml.WriteEndElement();
    }

    public void Width(string name, int width)
    {
        Start(name);
        xml.WriteAttributeString("w", W, width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("type", W, "dxa");
        xml.WriteEndElement();
    }

    /// <summary>One paragraph; more lines than one have soft breaks between them.</summary>
    public void Paragraph(IReadOnlyList<Line> lines, string alignment, int halfPoints)
    {
        Start("p");
        Start("pPr");
        Value("jc", alignment);
        xml.WriteEndElement();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                Break();
            foreach (var run in lines[i].Runs)
                Tricked(run, halfPoints);
        }

        xml.WriteEndElement();
    }

    /// <summary>A line in a text box.</summary>
    public void TextBox(Line line)
    {
        Start("p");
        Start("r");
        DocxTextBox.Write(xml, () =>
        {
            Start("txbxContent");
            Paragraph([line], "left", 24);
            xml.WriteEndElement();
        });
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Break()
    {
        Start("r");
        Empty("br");
        xml.WriteEndElement();
    }

    private void Tricked(Run run, int halfPoints)
    {
        var figure = run.Ink.HasFlag(Ink.Figure) && run.Text.Length > 0;
        if (trick is WordTrick.SplitRuns && !run.Ink.HasFlag(Ink.Symbol))
        {
            for (var (at, cut) = (0, 0); at < run.Text.Length; at += Cuts[cut++ % Cuts.Length])
                Write(run with { Text = run.Text.Substring(at, Math.Min(Cuts[cut % Cuts.Length], run.Text.Length - at)) }, halfPoints);
        }
        else if (trick is WordTrick.ContentControls && figure)
        {
            Start("sdt");
            Start("sdtPr");
            Empty("text");
            xml.WriteEndElement();
            Start("sdtContent");
            Write(run, halfPoints);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else if (trick is WordTrick.TrackedChanges && figure)
        {
            Change("del");
            Write(run with { Text = "98" }, halfPoints, "delText");
            xml.WriteEndElement();
            Change("ins");
            Write(run, halfPoints);
            xml.WriteEndElement();
        }
        else
        {
            Write(run, halfPoints);
        }
    }

    private void Change(string name)
    {
        Start(name);
        xml.WriteAttributeString("id", W, (++changes).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("author", W, "示例");
        xml.WriteAttributeString("date", W, "2023-01-01T00:00:00Z");
    }

    private void Write(Run run, int halfPoints, string textElement = "t")
    {
        Start("r");
        Start("rPr");
        Start("rFonts");
        xml.WriteAttributeString("ascii", W, Font);
        xml.WriteAttributeString("eastAsia", W, Font);
        xml.WriteAttributeString("hint", W, "eastAsia");
        xml.WriteEndElement();
        if (run.Ink.HasFlag(Ink.Bold))
            Empty("b");
        if (run.Ink.HasFlag(Ink.Strike))
            Empty("strike");
        if (run.Ink.HasFlag(Ink.Underline))
            Value("u", "single");
        Value("sz", halfPoints.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        if (run.Ink.HasFlag(Ink.Symbol) && textElement == "t")
        {
            Start("sym");
            xml.WriteAttributeString("font", W, "Wingdings");
            xml.WriteAttributeString("char", W, "F0" + ((int)run.Text[0]).ToString("X2", CultureInfo.InvariantCulture));
        }
        else
        {
            Start(textElement);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(run.Text);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
