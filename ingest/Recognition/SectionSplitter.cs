using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Recognition;

/// <summary>
/// Cuts a document where a new table begins: at a title, at a new worksheet, at the number of a further annex, or where a second
/// reporting unit is named.
/// </summary>
public static partial class SectionSplitter
{
    private const int LongestTitle = 70;
    private const double LikeTitle = 0.72;

    /// <summary>The sections, in order; together they are the whole document.</summary>
    public static IReadOnlyList<Section> Split(Flow flow, IReadOnlyList<FormPattern> forms)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(forms);
        var starts = new List<int> { 0 };
        string? sheet = null;
        var units = 0;
        var hasTable = false;
        for (var i = 0; i < flow.Segments.Count; i++)
        {
            var segment = flow.Segments[i];
            var newSheet = segment.Block is Table { Sheet: { } name } && name != sheet && (sheet = name) is not null;
            if (newSheet || IsTitle(flow, segment, forms) || (hasTable && IsAnnexNumber(flow, segment)))
                (starts, units, hasTable) = (With(starts, i), 0, false);
            if (NamesUnit(flow.Text[segment.Start..segment.End]) && units++ > 0)
                (starts, units, hasTable) = (With(starts, i), 1, false);
            hasTable |= segment.Cell is not null;
        }

        return [.. starts.Select((start, index) => new Section(flow, start, index + 1 < starts.Count ? starts[index + 1] : flow.Segments.Count)).Where(section => section.End > section.First)];
    }

    /// <summary>Whether the segment is a table's title.</summary>
    public static bool IsTitle(Flow flow, Segment segment, IReadOnlyList<FormPattern> forms)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(forms);
        var bones = Section.BonesOf(flow, segment);
        if (bones.Length is < 5 or > LongestTitle)
            return false;
        if (bones.IndexOf("表") >= 0 && TitlePattern().IsMatch(bones))
            return true;
        if (bones.IndexOf("安全") < 0 && bones.IndexOf("活动") < 0 && bones.IndexOf("统计") < 0)
            return false;
        foreach (var form in forms)
            if (bones.Length <= form.Title.Length + 16 && bones.Length >= form.Title.Length / 2 && Likeness.Of(form.Title, bones) >= LikeTitle)
                return true;
        return false;
    }

    // 附件2 below the table of 附件1, though the table that follows has no title.
    private static bool IsAnnexNumber(Flow flow, Segment segment)
        => segment.Cell is null && AnnexLine.IsNumbered(flow.Text[segment.Start..segment.End]);

    private static List<int> With(List<int> starts, int start)
    {
        if (starts[^1] != start)
            starts.Add(start);
        return starts;
    }

    private static bool NamesUnit(ReadOnlySpan<char> text)
        => text.IndexOf("单位") >= 0 && UnitPattern().IsMatch(text);

    [GeneratedRegex("(统计表|情况表|报送表|汇总表|进展表|联络员.{0,3}表|联络表)(第?[一二三四五六七八九十0-9]{1,3}[周期次]|续表?|[0-9]{4}年?|[0-9一二三四五六七八九十]{1,2}月份?|周报|月报|终报|总结|汇总)*$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"(?:^|[\n\s])填\s*[报表]\s*单\s*位", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();
}
