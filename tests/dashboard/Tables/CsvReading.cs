using System.Text;

namespace SafetyMonth.Dashboard.Tests.Tables;

/// <summary>Reads CSV by the letter of RFC 4180.</summary>
public static class CsvReading
{
    public static List<string[]> Records(string text)
    {
        var (records, record, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[++i]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] == ',')
                EndField();
            else if (!quoted && text[i] == '\r' && text[i + 1] == '\n')
            {
                EndField();
                records.Add([.. record]);
                record.Clear();
                i++;
            }
            else
                field.Append(text[i]);
        }

        return records;

        void EndField()
        {
            record.Add(field.ToString());
            field.Clear();
        }
    }

    /// <summary>The records by the headings of the first.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var records = Records(text.TrimStart('\uFEFF'));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
