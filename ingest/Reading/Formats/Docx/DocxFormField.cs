using System.Xml;

namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>Legacy form fields whose state is stored beside the text rather than in it: check boxes and drop-down lists.</summary>
internal static class DocxFormField
{
    /// <summary>What the field shows: ☑ or □, the chosen entry, or nothing for any other field. Enters on fldChar's start, leaves on its end.</summary>
    public static string Read(XmlReader reader, string w)
    {
        var shown = "";
        var depth = reader.Depth;
        while (DocxProperties.NextChild(reader, depth, w))
        {
            if (reader.LocalName != "ffData" || reader.IsEmptyElement)
                continue;
            while (DocxProperties.NextChild(reader, depth + 1, w))
            {
                if (reader.IsEmptyElement)
                    continue;
                if (reader.LocalName == "checkBox")
                    shown = ReadCheckBox(reader, w, depth + 2);
                else if (reader.LocalName == "ddList")
                    shown = ReadList(reader, w, depth + 2);
            }
        }
        return shown;
    }

    private static string ReadCheckBox(XmlReader reader, string w, int depth)
    {
        bool? isChecked = null;
        var byDefault = false;
        while (DocxProperties.NextChild(reader, depth, w))
        {
            if (reader.LocalName == "checked")
                isChecked = DocxNames.IsOn(DocxProperties.Value(reader, w));
            else if (reader.LocalName == "default")
                byDefault = DocxNames.IsOn(DocxProperties.Value(reader, w));
        }
        return isChecked ?? byDefault ? "☑" : "□";
    }

    private static string ReadList(XmlReader reader, string w, int depth)
    {
        int? chosen = null;
        var byDefault = 0;
        var entries = new List<string>();
        while (DocxProperties.NextChild(reader, depth, w))
        {
            if (reader.LocalName == "result")
                chosen = DocxProperties.Number(reader, w);
            else if (reader.LocalName == "default")
                byDefault = DocxProperties.Number(reader, w);
            else if (reader.LocalName == "listEntry")
                entries.Add(DocxProperties.Value(reader, w) ?? "");
        }
        return entries.ElementAtOrDefault(chosen ?? byDefault) ?? "";
    }
}
