namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>The web addresses that a part of an Office file links to, by relationship; read when the first link is met, since most files have none.</summary>
internal sealed class PartLinks(OfficePackage package, string part)
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const int MostLinks = 10_000;

    private Dictionary<string, string>? targets;

    /// <summary>The address that the hyperlink element under the reader leads to, or null.</summary>
    public string? Of(System.Xml.XmlReader reader)
        => (reader.GetAttribute("id", Relationships) ?? reader.GetAttribute("id", StrictRelationships)) is { } id ? (targets ??= Read()).GetValueOrDefault(id) : null;

    private Dictionary<string, string> Read()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = part.LastIndexOf('/') + 1;
        using var reader = package.OpenXml($"{part[..folder]}_rels/{part[folder..]}.rels");
        while (found.Count < MostLinks && reader?.Read() == true)
            if (reader.LocalName == "Relationship" && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) == true && WebLink.Of(reader.GetAttribute("Target")) is { } target)
                found.TryAdd(id, target);
        return found;
    }
}
