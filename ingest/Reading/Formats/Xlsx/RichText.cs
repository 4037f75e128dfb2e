using System.Globalization;
using System.Xml;

namespace SafetyMonth.Ingest.Reading.Formats.Xlsx;

/// <summary>Reads a string item: plain text, or runs with fonts of their own. Reading aids (pinyin) are left out.</summary>
internal static class RichText
{
    /// <summary>The text of the element that the reader is on; leaves on its end.</summary>
    public static StyledText Read(XmlReader reader, StyledTextBuilder builder, ReadingBudget budget)
    {
        builder.Clear();
        if (reader.IsEmptyElement)
            return StyledText.Empty;
        var depth = reader.Depth;
        var style = TextStyle.Plain;
        var inText = false;
        reader.Read();
        while (reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh":
                    reader.Skip();
                    continue;
                case XmlNodeType.Element when reader.LocalName == "r":
                    style = TextStyle.Plain;
                    break;
                case XmlNodeType.Element when reader.LocalName is "strike" or "u":
                    style |= FontStyle(reader);
                    break;
                case XmlNodeType.Element when reader.LocalName == "t":
                    inText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "t":
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when inText:
                    budget.AddCharacters(reader.Value.Length);
                    builder.Append(Unescape(reader.Value), style);
                    break;
            }
            if (!reader.Read())
                break;
        }
        return builder.ToStyledText();
    }

    /// <summary>What a font's strike or underline element means.</summary>
    public static TextStyle FontStyle(XmlReader reader)
    {
        if (reader.GetAttribute("val") is "0" or "false" or "none")
            return TextStyle.Plain;
        return reader.LocalName == "strike" ? TextStyle.Strike : TextStyle.Underline;
    }

    /// <summary>Turns <c>_x000A_</c> back into the character that it stands for.</summary>
    public static string Unescape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;
        var unescaped = new System.Text.StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (at < from || at + 7 > text.Length || text[at + 6] != '_'
                || !ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                continue;
            unescaped.Append(text, from, at - from).Append((char)code);
            from = at + 7;
        }
        return unescaped.Append(text, from, text.Length - from).ToString();
    }
}
