using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>Reads a return whose form nobody has described, by learning the form from the return itself.</summary>
public sealed partial class SpotLearner
{
    private const int LongestTitle = 120;

    private readonly FormLearner learner;
    private readonly IReadOnlyList<Form> known, campaigns;

    /// <summary>A learner beside the known forms.</summary>
    /// <param name="dictionary">The indicators to suggest.</param>
    /// <param name="known">Known forms; a known campaign whose form has not been seen gives the learned form its identity and calendar.</param>
    public SpotLearner(IndicatorDictionary dictionary, IReadOnlyList<Form> known)
    {
        learner = new FormLearner(dictionary, known);
        this.known = known;
        campaigns = [.. known.Where(form => form.Layout is FormLayout.Unseen)];
    }

    /// <summary>The document as a form of its own, or null where it holds none.</summary>
    public SpotReading? Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!IsForm(document))
            return null;
        var flow = new Flow(document);
        var sections = LearnedSections.Find(flow);
        var learned = learner.Describe(document, sections.Largest, facts => Identify(document, facts, null));
        return learned.Form is null ? null : new SpotReading(document, flow, sections, learned, FormKin.Of(learned.Form, known) is [var kin, ..] ? kin : null);
    }

    /// <summary>Learns the document's form once more, under an id that another form does not have.</summary>
    internal LearnResult Learn(Document document, string id) => learner.Learn(document, facts => Identify(document, facts, id));

    private FormHeading Identify(Document document, FormFacts facts, string? id)
    {
        var year = facts.Year ?? YearOf(document);
        var campaign = campaigns.FirstOrDefault(form => form.RegionCode == facts.Region && (year is null || form.Year == year));
        var weekly = facts.Calendar.Weekly ?? (IsWeekly(document) ? "周日 # 按周报送，但没有找到截止时间，请核对" : null);
        return new FormHeading(
            id ?? campaign?.Id ?? string.Create(CultureInfo.InvariantCulture, $"{facts.Region ?? "form"}-{year ?? ProvisionalReturn.YearUnknown}"),
            campaign?.Year ?? year ?? ProvisionalReturn.YearUnknown, campaign is not null || year is not null,
            facts with { Calendar = facts.Calendar with { Weekly = weekly } }, campaign);
    }

    /// <summary>Whether the document may hold a form: running text with figures in it is a report, however many brackets it has.</summary>
    private static bool IsForm(Document document)
    {
        if (document.Blocks.Any(block => block is Table))
            return true;
        var flow = new Flow(document);
        // No report has lines to write on.
        return flow.Segments.Any(segment => SectionSplitter.IsTitle(flow, segment, []) || IsTitle(flow.Text[segment.Start..segment.End]) || NamesUnit(flow.Text[segment.Start..segment.End]) || flow.Text[segment.Start..segment.End].IndexOf("__") >= 0);
    }

    private static bool IsTitle(ReadOnlySpan<char> line) => line.Length <= LongestTitle / 2 && line.TrimEnd().EndsWith("表") && !line.TrimEnd().EndsWith("代表");

    private static bool NamesUnit(ReadOnlySpan<char> text)
        => text.Length <= LongestTitle && HeaderLabels.In(text.ToString()) is var labels && labels.Exists(label => label.Field is HeaderField.Unit && (!label.Weak || labels.Exists(other => !other.Weak && other.Field is HeaderField.Contact or HeaderField.Phone)));

    // The date of filling in stands in a cell where the header is part of the table.
    private static int? YearOf(Document document)
        => Texts(document).Select(text => FormWords.Year().Match(text)).FirstOrDefault(match => match.Success) is { } year
            ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static bool IsWeekly(Document document) => Texts(document).Append(document.Name).Any(text => Weekly().IsMatch(text));

    private static IEnumerable<string> Texts(Document document)
        => document.Blocks.SelectMany(block => block is Table table ? table.Cells.Select(cell => cell.Text.Text) : [((Paragraph)block).Text.Text]).Where(text => text.Length <= LongestTitle);

    [GeneratedRegex("第(?:[0-9]|[一二三四五])[周期]|(?:周|星期)报|本周")]
    private static partial Regex Weekly();
}
