using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>Reads a report line by line; remembers which heading stands above: under 下一步工作打算 all is planned.</summary>
internal sealed partial class LineReader(int? season)
{
    private const int LongestSentence = 240;
    private readonly MeasureNamer namer = new();
    private readonly StatementMapper mapper = new(StatementMatcher.Default);
    private Section section;
    private int sectionLevel;

    /// <summary>The counts so far.</summary>
    public List<ProseFigure> Figures { get; } = [];

    /// <summary>The other numbers so far.</summary>
    public List<SetAsideFigure> SetAside { get; } = [];

    /// <summary>Reads a line.</summary>
    public void Read(ProseLine line)
    {
        var text = line.Text;
        var outset = Outset().Match(text);
        var level = LevelOf(outset.Value, line);
        if (level > 0 && (section is Section.Deeds || level <= sectionLevel))
            (section, sectionLevel) = (SectionOf(FirstPhrase(text, outset.Length)), level);
        if (Meta().IsMatch(text))
            return;
        mapper.Forget();
        var judge = new Judge(text, season, section);
        var clauses = Clause.Of(text, UnitCarrier.Carry(text, NumberFinder.Find(text, Masks.Of(text))));
        foreach (var clause in clauses)
        {
            var index = -1;
            foreach (var (number, reason) in judge.Of(clause))
            {
                index++;
                var raw = line.Typed[number.Start..number.End];
                var measure = namer.Of(text, clause, index);
                if (reason is null && number.Value is { } value)
                {
                    var indicator = mapper.Next(clause.Sentence, measure, namer.Own, number.Unit);
                    Figures.Add(new ProseFigure(measure, value, number.Unit, number.Approximate, raw, line.PlaceOf(number.Start), SentenceOf(line, clause), indicator, null));
                    continue;
                }
                mapper.Forget();
                if (reason is not null)
                    SetAside.Add(new SetAsideFigure(raw, reason, line.PlaceOf(number.Start)));
            }
        }
    }

    /// <summary>The rank of the heading that a line is or begins with, 1 the highest; 0 where it is none. What stands under a heading of plans is planned.</summary>
    private static int LevelOf(string outset, ProseLine line) => outset.Trim() switch
    {
        "" => line.IsHeading && SectionOf(line.Text) is not Section.Deeds ? 1 : 0,
        var sign when sign[0] is '第' or '#' || sign.EndsWith('、') && !char.IsAsciiDigit(sign[0]) => 1,
        var sign when sign[0] == '(' => 2,
        _ => 3,
    };

    private static Section SectionOf(string heading)
        => Ahead().IsMatch(heading) ? Section.Plans : Lacking().IsMatch(heading) ? Section.Shortcomings : Section.Deeds;

    private static string FirstPhrase(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('。', ',', ':');
        return text.Substring(from, Math.Min(30, end < 0 ? text.Length - from : end));
    }

    private static string SentenceOf(ProseLine line, Clause clause)
    {
        var start = clause.Start == 0 ? 0 : line.Text.AsSpan(0, clause.Start).LastIndexOfAny('。', ';', '!') + 1;
        var end = line.Text.AsSpan(clause.End).IndexOfAny('。', ';', '!');
        end = end < 0 ? line.Text.Length : clause.End + end + 1;
        if (end - start > LongestSentence)
            (start, end) = (Math.Max(start, clause.Start - LongestSentence / 2), Math.Min(end, clause.End + LongestSentence / 2));
        var sentence = line.Typed[start..end].Trim();
        return sentence.Length > LongestSentence * 2 ? sentence[..(LongestSentence * 2)] : sentence;
    }

    [GeneratedRegex(@"^\s*([一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)|#{1,6}\s|第[一二三四五六七八九十]{1,3}部分)")]
    private static partial Regex Outset();

    [GeneratedRegex("下一步|下步|下阶段|打算|工作计划|努力方向|工作要求|工作安排|今后")]
    private static partial Regex Ahead();

    [GeneratedRegex("存在(的)?(主要|突出|一些)?(问题|不足|短板|困难|差距)|不足之处|薄弱环节|(问题|困难|短板)[和与及、](不足|困难|问题)")]
    private static partial Regex Lacking();

    /// <summary>The head and foot of a web page.</summary>
    [GeneratedRegex(@"^\s*(发布(时间|日期)|来源|信息来源|作者|浏览次数|点击数?|阅读(次数|量)?|字号|字体|责任编辑|编辑|审核|主办单位|版权所有|联系电话|地址|邮编|ICP|网站标识码)[^。]{0,120}$")]
    private static partial Regex Meta();
}
