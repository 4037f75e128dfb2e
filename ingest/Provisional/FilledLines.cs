using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Learning.Tables;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>
/// Tells a short form of lines that is filled in, with no mark of a blank left, from a report: the fields of a form (单位：, 联系人：)
/// stand above numbered items, and nearly every line below is a short sentence in which
/// nearly every clause counts something. In doubt it is a report.
/// </summary>
internal static partial class FilledLines
{
    private const int LongestHead = 60, LongestLine = 120, LongestLabel = 24, MostHeadLines = 10, FewestItems = 3, MostLines = 200;
    private const double NearlyAll = 0.8, MostClauses = 0.6;

    /// <summary>Whether the document is such a form.</summary>
    public static bool Are(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Blocks.Any(block => block is not Paragraph))
            return false;
        var lines = document.Blocks.SelectMany(block => ((Paragraph)block).Text.Text.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0).Take(MostLines + 1).ToList();
        var first = lines.FindIndex(line => Item().IsMatch(line));
        if (first is < 1 or > MostHeadLines || lines.Count > MostLines || !IsHead(lines[..first]))
            return false;
        var items = lines[first..].Where(line => !TableHeading.IsHeader([line])).ToList();
        if (items.Count(line => Item().IsMatch(line)) < FewestItems || items.Exists(line => line.Length > LongestLine))
            return false;
        var sentences = items.Where(line => line.Length > LongestLabel || !Item().IsMatch(line) || Item().Replace(line, "").AsSpan().ContainsAnyInRange('0', '9')).ToList();
        var counts = sentences.Select(line => BlankFinder.Find(StyledText.Plain(line), bare: true).Count).ToList();
        return sentences.Count >= FewestItems && counts.Count(count => count > 0) >= NearlyAll * counts.Count
            && counts.Sum() >= MostClauses * sentences.Sum(line => Clauses().Count(line.TrimEnd('。', '；', ';')) + 1);
    }

    /// <summary>Whether the lines name the unit and somebody to ask, and tell nothing.</summary>
    private static bool IsHead(List<string> lines)
    {
        var fields = lines.Where(line => line.Length <= LongestHead).SelectMany(HeaderLabels.In).Where(label => !label.Weak).Select(label => label.Field).ToHashSet();
        return fields.Contains(HeaderField.Unit) && (fields.Contains(HeaderField.Contact) || fields.Contains(HeaderField.Phone))
            && lines.TrueForAll(line => line.Length <= LongestHead && !line.Contains('。', StringComparison.Ordinal));
    }

    [GeneratedRegex("[，,；;。]")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"^(?:[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[、.．](?![0-9]))")]
    private static partial Regex Item();
}
