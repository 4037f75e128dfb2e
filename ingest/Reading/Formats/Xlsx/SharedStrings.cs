using SafetyMonth.Ingest.Reading.Archives;

namespace SafetyMonth.Ingest.Reading.Formats.Xlsx;

/// <summary>A workbook's table of texts, which cells refer to by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<StyledText> texts = [];

    /// <summary>The text of a number, or null where there is none.</summary>
    public StyledText? this[int index] => index >= 0 && index < texts.Count ? texts[index] : null;

    public static SharedStrings Read(OfficePackage package, string? part, ReadingBudget budget)
    {
        var strings = new SharedStrings();
        using var reader = part is null ? null : package.OpenXml(part);
        var builder = new StyledTextBuilder();
        while (reader?.Read() == true)
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != System.Xml.XmlNodeType.Element || reader.LocalName != "si")
                continue;
            if (strings.texts.Count >= ReadingLimits.Cells)
                budget.Stop($"文字条目超过 {ReadingLimits.Cells / 10_000} 万条");
            strings.texts.Add(RichText.Read(reader, builder, budget));
        }
        return strings;
    }
}
