using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A learned form, or the problem that stopped the learning.</summary>
/// <param name="Form">The form, as <see cref="FormNotation"/> reads it from <see cref="Yaml"/>; null with a failure.</param>
/// <param name="Yaml">The form in the notation, with remarks for the clerk; empty with a failure.</param>
/// <param name="Suggestions">The suggested indicator of every slot, in slot order.</param>
/// <param name="Failure">Why nothing was learned, or null.</param>
public sealed record LearnResult(Form? Form, string Yaml, IReadOnlyList<IndicatorSuggestion> Suggestions, Problem? Failure)
{
    internal static LearnResult Failed(Problem failure) => new(null, "", [], failure);
}

/// <summary>Derives a form from a blank form, a notice that contains one, or a filled return.</summary>
public sealed partial class FormLearner
{
    private const int MostSlots = 400;

    private readonly IndicatorMatcher matcher;

    /// <summary>A learner that suggests indicators of the dictionary.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="known">Known forms: how they word an indicator's slots helps to find it.</param>
    public FormLearner(IndicatorDictionary dictionary, IReadOnlyList<Form> known) => matcher = new IndicatorMatcher(dictionary.Indicators, known);

    /// <summary>Whether the text may be a form's id.</summary>
    public static bool IsId(string id) => IdPattern().IsMatch(id);

    /// <summary>Learns the form with the most blanks in the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The form's id, or null to make one of the file's name, or of region and year.</param>
    /// <param name="fallbackYear">The year to write, with a remark, where the document names none.</param>
    public LearnResult Learn(Document document, string? id, int fallbackYear)
        => Learn(document, facts =>
        {
            var year = facts.Year ?? (id is not null && YearOfId().Match(id) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null);
            return new FormHeading(id ?? IdOf(document.Name, facts.Region, year ?? fallbackYear), year ?? fallbackYear, year is not null, facts);
        });

    /// <summary>The same with an identity that the caller settles by what the document says.</summary>
    internal LearnResult Learn(Document document, Func<FormFacts, FormHeading> identify)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Describe(document, LearnedSections.Find(new Flow(document)).Largest, identify);
    }

    /// <summary>Describes the form of a section that was found in the document.</summary>
    internal LearnResult Describe(Document document, LearnedSection? found, Func<FormFacts, FormHeading> identify)
    {
        if (found is not { Table: { } table } || table.Slots < LearnedSections.FewestSlots)
            return LearnResult.Failed(new Problem(ProblemCodes.FormUnknown, $"“{document.Name}”里没有找到带填空的统计表", null, "请确认文件是空白表样、带表样的通知或填好的填报表"));
        if (table.Slots > MostSlots)
            return LearnResult.Failed(new Problem(ProblemCodes.FormUnknown, $"“{document.Name}”里的表有{table.Slots}个填空，不像是统计表", null, $"一份表最多{MostSlots}个填空，请检查文件"));
        var heading = identify(FormFacts.Of(document, found.Section, table));
        var draft = Draft(document, table, heading);
        if (draft.Form is not { } form)
            return LearnResult.Failed(draft.Problems[0]);
        var suggestions = matcher.Suggest(form);
        var yaml = new FormWriter(table, heading).Write(document.Name, suggestions);
        var reading = FormNotation.Read(document.Name, yaml);
        return reading.Form is { } learned ? new LearnResult(learned, yaml, suggestions, null) : LearnResult.Failed(reading.Problems[0]);
    }

    /// <summary>The form with made-up indicators: slots numbered and labelled as the notation does.</summary>
    internal static FormReading Draft(Document document, LearnedTable table, FormHeading heading)
    {
        var unnamed = Enumerable.Range(1, table.Slots).Select(number => new IndicatorSuggestion(number, string.Create(CultureInfo.InvariantCulture, $"new.s{number}"), "", null, "new")).ToList();
        return FormNotation.Read(document.Name, new FormWriter(table, heading).Write(document.Name, unnamed));
    }

    private static string IdOf(string file, string? region, int year)
    {
        var name = string.Concat(Path.GetFileNameWithoutExtension(file).Select(c => c is '_' or ' ' ? '-' : char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c));
        return IsId(name) ? name : string.Create(CultureInfo.InvariantCulture, $"{region ?? "form"}-{year}");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex("20[0-9]{2}$")]
    private static partial Regex YearOfId();
}
