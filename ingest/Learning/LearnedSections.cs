using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A part of a document with the form that it shows, or with none.</summary>
internal sealed record LearnedSection(Section Section, LearnedTable? Table);

/// <summary>The parts of a document and the forms in them.</summary>
/// <param name="All">Every part that is no annex, in reading order.</param>
/// <param name="Annexes">The rows of the annexes between them.</param>
internal sealed partial record LearnedSections(IReadOnlyList<LearnedSection> All, AnnexRows Annexes)
{
    /// <summary>What has fewer blanks is no form.</summary>
    public const int FewestSlots = 3;

    private const int LongestTitle = 80;

    /// <summary>The part with the most blanks, the first of several, or null.</summary>
    public LearnedSection? Largest => All.Where(part => part.Table is not null).OrderByDescending(part => part.Table!.Slots).FirstOrDefault();

    /// <summary>Looks through a document.</summary>
    public static LearnedSections Find(Flow flow)
    {
        var annexes = new AnnexRows();
        var parts = Joined(flow).Where(section => !annexes.Read(section)).Select(section => new LearnedSection(section, SectionReader.Read(section))).ToList();
        return new LearnedSections(parts, annexes);
    }

    /// <summary>The document's sections, each joined with those that go on with it: （续）, 表二 behind 表一.</summary>
    private static List<Section> Joined(Flow flow)
    {
        var joined = new List<Section>();
        foreach (var section in flow.Segments.Count == 0 ? [] : SectionSplitter.Split(flow, []))
            if (joined.Count > 0 && joined[^1].Tables is not null && GoesOn(flow.Text[flow.Segments[section.First].Start..flow.Segments[section.First].End].ToString()))
                joined[^1] = joined[^1] with { End = section.End };
            else
                joined.Add(section);
        return joined;
    }

    private static bool GoesOn(string title) => title.Length <= LongestTitle && Continued().IsMatch(title);

    [GeneratedRegex(@"[（(]?续表?[)）]?\s*$|^\s*续表|^\s*附?表\s*(?:[二三四五六七八九十]|[2-9])[\s:：、.．]|^\s*[（(]?[二三四五六七八九十][)）]?[、.．]")]
    private static partial Regex Continued();
}
