using System.Globalization;
using System.Xml;

namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>What a run's properties say about its text.</summary>
/// <param name="Style">Underlined, struck out, both or neither.</param>
/// <param name="IsHidden">Whether the text is hidden.</param>
/// <param name="Font">The font for Latin characters, or null.</param>
internal readonly record struct DocxRunProperties(TextStyle Style, bool IsHidden, string? Font);

/// <summary>What a cell's properties say about its place.</summary>
/// <param name="Span">Grid columns it covers.</param>
/// <param name="ContinuesAbove">Whether it is the lower part of a merged cell.</param>
/// <param name="ContinuesLeft">Whether it is the right part of a merged cell (older writers).</param>
/// <param name="IsDeleted">Whether it is deleted by a tracked change.</param>
internal readonly record struct DocxCellProperties(int Span, bool ContinuesAbove, bool ContinuesLeft, bool IsDeleted);

/// <summary>What a row's properties say.</summary>
/// <param name="Before">Grid columns left out before its first cell.</param>
/// <param name="IsDropped">Whether it is deleted by a tracked change, or hidden.</param>
internal readonly record struct DocxRowProperties(int Before, bool IsDropped);

/// <summary>Reads property elements. The reader enters on the element's start and leaves on its end.</summary>
internal static class DocxProperties
{
    public static DocxRunProperties ReadRun(XmlReader reader, string w)
    {
        var style = TextStyle.Plain;
        var isHidden = false;
        string? font = null;
        var depth = reader.Depth;
        while (NextChild(reader, depth, w))
        {
            switch (reader.LocalName)
            {
                case "u":
                    style |= Value(reader, w) is null or "none" ? TextStyle.Plain : TextStyle.Underline;
                    break;
                case "strike" or "dstrike":
                    style |= DocxNames.IsOn(Value(reader, w)) ? TextStyle.Strike : TextStyle.Plain;
                    break;
                case "vanish":
                    isHidden = DocxNames.IsOn(Value(reader, w));
                    break;
                case "rFonts":
                    font = Attribute(reader, w, "ascii") ?? Attribute(reader, w, "hAnsi");
                    break;
            }
        }
        return new DocxRunProperties(style, isHidden, font);
    }

    /// <summary>Whether the paragraph's mark is deleted or moved away.</summary>
    public static bool ReadMarkDeleted(XmlReader reader, string w)
    {
        var deleted = false;
        var depth = reader.Depth;
        while (NextChild(reader, depth, w))
        {
            if (reader.LocalName != "rPr" || reader.IsEmptyElement)
                continue;
            while (NextChild(reader, depth + 1, w))
                deleted |= reader.LocalName is "del" or "moveFrom";
        }
        return deleted;
    }

    public static DocxCellProperties ReadCell(XmlReader reader, string w)
    {
        var properties = new DocxCellProperties(1, false, false, false);
        var depth = reader.Depth;
        while (NextChild(reader, depth, w))
        {
            properties = reader.LocalName switch
            {
                "gridSpan" => properties with { Span = Math.Max(1, Number(reader, w)) },
                "vMerge" => properties with { ContinuesAbove = Value(reader, w) is null or "continue" },
                "hMerge" => properties with { ContinuesLeft = Value(reader, w) is null or "continue" },
                "cellDel" => properties with { IsDeleted = true },
                _ => properties,
            };
        }
        return properties;
    }

    public static DocxRowProperties ReadRow(XmlReader reader, string w)
    {
        var properties = new DocxRowProperties(0, false);
        var depth = reader.Depth;
        while (NextChild(reader, depth, w))
        {
            properties = reader.LocalName switch
            {
                "gridBefore" => properties with { Before = Number(reader, w) },
                "del" => properties with { IsDropped = true },
                "hidden" => properties with { IsDropped = properties.IsDropped || DocxNames.IsOn(Value(reader, w)) },
                _ => properties,
            };
        }
        return properties;
    }

    /// <summary>Whether a content control shows its prompt instead of something filled in.</summary>
    public static bool ReadShowsPrompt(XmlReader reader, string w)
    {
        var showsPrompt = false;
        var depth = reader.Depth;
        while (NextChild(reader, depth, w))
            if (reader.LocalName == "showingPlcHdr")
                showsPrompt = DocxNames.IsOn(Value(reader, w));
        return showsPrompt;
    }

    /// <summary>Moves to the next child, of the given namespace, of the element at the depth; false on that element's end.</summary>
    public static bool NextChild(XmlReader reader, int parentDepth, string w)
    {
        while (reader.Read() && reader.Depth > parentDepth)
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == parentDepth + 1 && ReferenceEquals(reader.NamespaceURI, w))
                return true;
        return false;
    }

    /// <summary>The element's own value, or null.</summary>
    public static string? Value(XmlReader reader, string w) => Attribute(reader, w, "val");

    /// <summary>An attribute of the element, or null. Walks them, which is quicker than the parser's own look-up by namespace.</summary>
    public static string? Attribute(XmlReader reader, string w, string name)
    {
        if (!reader.MoveToFirstAttribute())
            return null;
        string? value = null;
        do
        {
            if (reader.LocalName == name && ReferenceEquals(reader.NamespaceURI, w))
                value = reader.Value;
        }
        while (value is null && reader.MoveToNextAttribute());
        reader.MoveToElement();
        return value;
    }

    /// <summary>The element's value as a number from 0 to the widest table; 0 where it is none.</summary>
    public static int Number(XmlReader reader, string w)
        => int.TryParse(Value(reader, w), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, ReadingLimits.Columns) : 0;
}
