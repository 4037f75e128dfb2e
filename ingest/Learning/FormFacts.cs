using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Learning.Tables;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning;

/// <summary>What a document says about its form besides the table; null where it does not say.</summary>
/// <param name="Title">The form's title.</param>
/// <param name="Year">The year.</param>
/// <param name="Region">The code of the issuing bureau's region.</param>
/// <param name="Bureau">The issuing bureau.</param>
/// <param name="Notice">The notice's number or name.</param>
/// <param name="Campaign">The campaign's name.</param>
/// <param name="Calendar">The deadlines.</param>
internal sealed record FormFacts(string? Title, int? Year, string? Region, string? Bureau, string? Notice, string? Campaign, FoundCalendar Calendar)
{
    /// <summary>Nothing is known.</summary>
    public static FormFacts None { get; } = new(null, null, null, null, null, null, new FoundCalendar(null, null));

    /// <summary>Gathers the facts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">The section with the table.</param>
    /// <param name="table">The table.</param>
    public static FormFacts Of(Document document, Section section, LearnedTable table)
    {
        var lines = document.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text.Text.Split('\n')).Select(line => line.Trim())
            .Where(line => line.Length is > 0 and < 2000).Take(2000).ToList();
        var text = string.Join('\n', lines);
        var title = FormTitle.Find(section, table);
        var bureau = lines.Select(line => FormWords.Bureau().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value
            ?? FormWords.BureauInside().Match(text).Groups["name"].Value.NullIfEmpty();
        var notice = FormWords.Number().Match(text) is { Success: true } number ? number.Value.Replace(" ", "", StringComparison.Ordinal)
            : lines.Find(line => line.Length < 90 && FormWords.NoticeName().IsMatch(line));
        var campaign = title is null ? null : string.Join('和', FormWords.Campaign().Matches(title).Select(match => match.Value).Distinct()).NullIfEmpty();
        return new FormFacts(title, YearOf(title, text, document.Name), RegionOf(bureau, title), bureau, notice, campaign, CalendarFinder.Read(text));
    }

    private static int? YearOf(params IEnumerable<string?> texts)
        => texts.Select(text => FormWords.Year().Match(HalfWidth.Of(text ?? ""))).FirstOrDefault(match => match.Success) is { } year
            ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null;

    // The notation wants a code of digits; a functional zone has none of its own.
    private static string? RegionOf(params IEnumerable<string?> names)
        => names.Select(name => UnitResolver.Resolve(name, null).RegionCode).FirstOrDefault(code => code is not null && code.All(char.IsAsciiDigit));
}

/// <summary>Finds a form's title.</summary>
internal static partial class FormTitle
{
    /// <summary>The line above the table that is a title, or null.</summary>
    public static string? Find(Section section, LearnedTable table)
    {
        var first = table.Blanks.Select(blank => blank.Place.End).DefaultIfEmpty(int.MaxValue).First();
        var above = section.Segments.TakeWhile(segment => segment.Cell is null && segment.End < first && BlankFinder.Find(Flow.StyledTextOf(segment), bare: false).Count == 0).TakeLast(20)
            .Select(segment => section.Flow.Text[segment.Start..segment.End].ToString()).Concat(table.Above).ToList();
        var titles = above.Where(line => Skeleton.Of(line).Length is > 4 and < 80 && !TableHeading.IsHeader([line]) && !AnnexLine.Is(line)).ToList();
        var found = titles.FindLast(line => line.TrimEnd().EndsWith('表') || Table().IsMatch(line)) ?? titles.LastOrDefault();
        return found is null ? null : Period().Replace(Breaks().Replace(found, ""), "").Trim().NullIfEmpty();
    }

    /// <summary>The text, or null where it is empty.</summary>
    public static string? NullIfEmpty(this string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("表(?:[（(]|$)|统计表|情况表")]
    private static partial Regex Table();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"[（(](?:第[0-9一二三四五六七八九十]+[周期]|总结|更正|终报|汇总|续)[)）]|第[0-9一二三四五六七八九十]+周$|^20[0-9]{2}年(?:度)?")]
    private static partial Regex Period();
}

/// <summary>The wordings by which notices name themselves.</summary>
internal static partial class FormWords
{
    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fff]{2,24}(?:局|厅|委员会|安委办|办公室)(?:（[\u4e00-\u9fff]{2,12}）)?)(?:文件)?$")]
    public static partial Regex Bureau();

    [GeneratedRegex(@"(?<=印发《?(?:20[0-9]{2}年)?)(?<name>[\u4e00-\u9fff]{2,20}(?:局|厅|委员会))")]
    public static partial Regex BureauInside();

    [GeneratedRegex(@"(?m)^[\u4e00-\u9fff]{2,12}\s*〔\s*20[0-9]{2}\s*〕\s*[0-9]{1,4}\s*号$")]
    public static partial Regex Number();

    [GeneratedRegex("^.{0,40}(?:关于|印发).{4,}(?:通知|方案》?)$")]
    public static partial Regex NoticeName();

    [GeneratedRegex("“安全生产[\u4e00-\u9fff]{1,6}”")]
    public static partial Regex Campaign();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?=年|〕|\\]|-|[01][0-9][0-3][0-9](?![0-9])|(?![0-9.]))")]
    public static partial Regex Year();
}
