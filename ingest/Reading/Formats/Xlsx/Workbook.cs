using SafetyMonth.Ingest.Reading.Archives;

namespace SafetyMonth.Ingest.Reading.Formats.Xlsx;

/// <summary>A worksheet as the workbook lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">Its part's path, or null where it has none.</param>
/// <param name="IsHidden">Whether it is hidden, in either way.</param>
internal sealed record WorkbookSheet(string Name, string? Part, bool IsHidden);

/// <summary>What a workbook holds and where.</summary>
/// <param name="Sheets">Its worksheets in order.</param>
/// <param name="From1904">Whether dates count from 1904.</param>
/// <param name="StringsPart">The shared strings' path, or null.</param>
/// <param name="StylesPart">The styles' path, or null.</param>
internal sealed record Workbook(IReadOnlyList<WorkbookSheet> Sheets, bool From1904, string? StringsPart, string? StylesPart)
{
    /// <summary>Reads the workbook's list; null where the part is missing or no workbook.</summary>
    public static Workbook? Read(OfficePackage package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var targets = ReadTargets(package, folder, $"{folder}_rels/{part[folder.Length..]}.rels");
        using var reader = package.OpenXml(part);
        if (reader is null)
            return null;
        var sheets = new List<WorkbookSheet>();
        var from1904 = false;
        while (reader.Read())
        {
            if (reader.LocalName == "workbookPr" && reader.GetAttribute("date1904") is { } value)
                from1904 = value is "1" or "true";
            if (reader.LocalName != "sheet" || !reader.HasAttributes)
                continue;
            var name = TextCleaning.Clean(reader.GetAttribute("name") ?? "");
            var isHidden = reader.GetAttribute("state") is "hidden" or "veryHidden";
            var target = targets.ById.GetValueOrDefault(RelationshipId(reader) ?? "");
            sheets.Add(new WorkbookSheet(name, target, isHidden));
        }
        return new Workbook(sheets, from1904, targets.Strings, targets.Styles);
    }

    private static string? RelationshipId(System.Xml.XmlReader reader)
        => reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static (Dictionary<string, string> ById, string? Strings, string? Styles) ReadTargets(OfficePackage package, string folder, string relationships)
    {
        var byId = new Dictionary<string, string>(StringComparer.Ordinal);
        string? strings = null;
        string? styles = null;
        using var reader = package.OpenXml(relationships);
        while (reader?.Read() == true)
        {
            if (reader.LocalName != "Relationship" || reader.GetAttribute("Target") is not { } target || reader.GetAttribute("TargetMode") == "External")
                continue;
            var path = OfficePackage.Resolve(folder, target);
            var type = reader.GetAttribute("Type") ?? "";
            if (type.EndsWith("/sharedStrings", StringComparison.Ordinal))
                strings = path;
            else if (type.EndsWith("/styles", StringComparison.Ordinal))
                styles = path;
            else if (type.EndsWith("/worksheet", StringComparison.Ordinal))
                byId[reader.GetAttribute("Id") ?? ""] = path;
        }
        return (byId, strings, styles);
    }
}
