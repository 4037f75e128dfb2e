using System.Security;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>The properties of an Office document: it says there too that it is invented.</summary>
internal static class DocumentProperties
{
    /// <summary>The core properties part.</summary>
    public static string Core(string title) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{SecurityElement.Escape(title)}</dc:title><dc:creator>safetymonth generate</dc:creator><cp:keywords>模拟数据</cp:keywords><dcterms:created xsi:type="dcterms:W3CDTF">2023-01-01T00:00:00Z</dcterms:created></cp:coreProperties>
        """;
}
