using System.Globalization;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Follows a line's words of time and intent from clause to clause. 去年 holds from where it stands to a word that comes back to the
/// present, and into the next sentence only where that goes on without a subject of its own (共, 其中); a plan holds to the sentence's end,
/// and 下一步 to the line's.
/// </summary>
/// <param name="text">The folded line.</param>
/// <param name="season">The report's year, or null where it does not say.</param>
internal sealed partial class TimeScope(string text, int? season)
{
    private const string Earlier = "往期的数", Wider = "不是活动期间的数", Planned = "计划或要求，不是已完成的数";
    private const int FarthestYear = 100, Since = 16;
    private int sentence = -1;
    private string? elsewhen;
    private bool plan;
    private bool ahead;
    private bool listed;

    /// <summary>Whether an exercise's scenario is being told.</summary>
    public bool Staged { get; private set; }

    /// <summary>Whether shortcomings are being listed (存在问题：), to the line's end.</summary>
    public bool Lacking { get; private set; }

    /// <summary>Whether what is said now is planned or asked for; in Chinese, or null.</summary>
    public string? Plan => plan ? Planned : null;

    /// <summary>Which other time is spoken of, in Chinese, or null.</summary>
    public string? Elsewhen => elsewhen;

    /// <summary>Goes into a clause.</summary>
    public void Enter(Clause clause)
    {
        if (clause.Sentence == sentence)
        {
            listed |= plan && First().IsMatch(text.AsSpan(clause.Start));
            return;
        }
        listed &= clause.Start > 0 && text[clause.Start - 1] is ';' && Further().IsMatch(text.AsSpan(clause.Start));
        (sentence, plan, Staged) = (clause.Sentence, ahead || listed, false);
        if (elsewhen is not null && !GoesOn().IsMatch(text.AsSpan(clause.Start)))
            elsewhen = null;
    }

    /// <summary>Takes note of the words in a stretch of the line.</summary>
    public void Follow(int start, int end)
    {
        if (start >= end)
            return;
        foreach (var match in Turns().EnumerateMatches(text.AsSpan(0, end), start))
        {
            var word = text.AsSpan(match.Index, match.Length);
            // 存在问题：…, 会议强调，…: what follows the pause is listed or asked for.
            if (!Announces().IsMatch(word) || match.Index + match.Length < end || end < text.Length && (text[end] is ':' or ',') && !Cited().IsMatch(text.AsSpan(Math.Max(0, match.Index - Since), Math.Min(Since, match.Index))))
                Turn(word, match.Index);
        }
    }

    private void Turn(ReadOnlySpan<char> word, int at)
    {
        if (Year().IsMatch(word))
        {
            var year = int.Parse(word[..4], CultureInfo.InvariantCulture);
            var isPast = season is { } own ? year < own : SetAgainst().IsMatch(text.AsSpan(at, Math.Min(FarthestYear, text.Length - at)));
            (elsewhen, plan) = (isPast && !IsCompared(at) ? Earlier : null, season is { } known && year > known || ahead);
        }
        else if (word.EndsWith("以来"))
        {
            elsewhen = SeasonSince().IsMatch(text.AsSpan(Math.Max(0, at - Since), Math.Min(Since, at))) && elsewhen is null ? null : Wider;
        }
        else if (DoneWord().IsMatch(word))
        {
            plan = false;
        }
        else if (PresentWord().IsMatch(word))
        {
            (elsewhen, plan) = (null, !AsOf().IsMatch(word) && (plan || ahead));
        }
        else if (PastWord().IsMatch(word))
        {
            elsewhen = IsCompared(at) ? null : Earlier;
        }
        else if (WiderWord().IsMatch(word))
        {
            elsewhen = Wider;
        }
        else if (StagedWord().IsMatch(word))
        {
            Staged = true;
        }
        else if (LackingWord().IsMatch(word))
        {
            Lacking = true;
        }
        else
        {
            plan = true;
            ahead |= AheadWord().IsMatch(word);
        }
    }

    /// <summary>较去年, 比上年: what follows is a change, and the sentence stays in the present.</summary>
    private bool IsCompared(int at) => ComparedBefore().IsMatch(text.AsSpan(Math.Max(0, at - 3), Math.Min(3, at)));

    [GeneratedRegex("(较|比|相比|相较|相较于|对比|对照)$")]
    private static partial Regex ComparedBefore();

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d\s?年|今年(?!1\s?月?[-—–~至到])|本年|本届|本次|此次|这次|目前|截至|截止|更正为|订正为|应为|改正为|(?<![\d同全]年|年度|上届|历年)活动期间|以来|当月|实际|已(?!有)|现已|共完成|去年|上年(?!度计划)|前年|往年|历年|上届|近[一二三四五六七八九十几两\d]{1,2}年|[一二三四五六七八九十几两\d]{1,2}年来|多年来|近年来|过去[一二三四五六七八九十几两\d]{1,2}年|“十[一二三四五]五”|此前|(?<!不|未)曾(?=经?(指出|发现|通报|检查|发生|提出|查出|组织|举办|被|因|在|于|有))|上周|上月|上一周|上个月|上期|本周|本月|上半年|[一第]一?季度|前[一二三四五\d]个?月|(?<![\d年])1\s?月?(份)?\s?[-—–~至到]\s?\d{1,2}\s?月|全年|存在(的)?(主要|突出)?(问题|不足|短板|困难)([和与及、](不足|问题|短板))?$|(短板|不足)$|原定|顺延|推迟|延期|暂缓|模拟|假设|设定|假定|下一步|下步|下阶段|下一阶段|接下来|今后|明年|来年|下半年|下周|下月|力争|预计|应当|原则上|强调(?=指|$)|(?<![按照据的])要求(?=$|各|所有|全|企业|每|其|做|在|于)|(?<!按|照|据|成|施|入|定)计划(?=在|于|组织|开展|举办|安排|培训|发放|检查|召开|完成|年内|投入|全年|每|用|从|再|将|覆盖|参|\d)|(?<!模|虚|草|比)拟(?!定|人|态|稿|合|声)|(?<!不|即|中|大|老|小|干|健)将(?!近|士|军|领|才|相|其|[^,。;]{1,16}(纳入|融入|列入|贯穿|作为|列为|结合|[与同和]|送|转|移|录|交|印|上传|放|改|变|搬|推向|延伸))|争取(?!到|了)|打算|准备(?=[在于用把将再年明]|[^,。]{0,4}(增|建|开展|举办|组织))|秋后|入冬前|年底前|(?<!\d)(?:[89]|1[0-2])月(?:底|末|\d{1,2}日)?前|(?<![\d一二两三四五几近])年内(?!已|累计|共)|计划(?=投资|年内)|(?<!近)[一二两三四五\d]年内(?=[^,。]{0,6}(被|曾|已|发生|累计))")]
    private static partial Regex Turns();

    [GeneratedRegex(@"^\d{4}\s?年")]
    private static partial Regex Year();

    /// <summary>Where the report does not say its year: a year that is set against this one, or since which something has gone on.</summary>
    [GeneratedRegex(@"^\d{4}\s?年(?!\s?0?[67]\s?月)([^,。;]{0,20}以来|(全年|度)?同期|全年|底|曾|\s?\d{1,2}月(\d{1,2}日)?(对外|正式)?(开放|开馆|建成|投用|投运|成立|启用|开通|挂牌|开业|运营))|^[^。;]{0,80}今年")]
    private static partial Regex SetAgainst();

    [GeneratedRegex("^(今年|本|此次|这次|目前|截|更正为|订正为|应为|改正为|活动|当月)")]
    private static partial Regex PresentWord();

    /// <summary>What is done is no plan, but may have been done in earlier years.</summary>
    [GeneratedRegex("^(实际|已|现已|共完成)")]
    private static partial Regex DoneWord();

    [GeneratedRegex("^(截|目前)")]
    private static partial Regex AsOf();

    /// <summary>今年以来, 活动开展以来: since the season or the year began, and not since 2021年 or 开工.</summary>
    [GeneratedRegex("(今年|本年|活动|安全生产月”?|安全月”?|[67]月份?|\\d日|本月|入夏|入汛)(启动|开展|开始)?$")]
    private static partial Regex SeasonSince();

    [GeneratedRegex("^(去年|上年|前年|往年|历年|上届|上周|上月|上一周|上个月|上期|近|多年|过去|“十|此前|曾|[一二三四五六七八九十几两0-9]{1,2}年[来内])")]
    private static partial Regex PastWord();

    [GeneratedRegex("^(上半年|全年|[一第前1])")]
    private static partial Regex WiderWord();

    [GeneratedRegex("^(模拟|假设|设定|假定)")]
    private static partial Regex StagedWord();

    [GeneratedRegex("^(存在|短板|不足)")]
    private static partial Regex LackingWord();

    [GeneratedRegex("^(存在|短板|不足|强调|要求)")]
    private static partial Regex Announces();

    /// <summary>按照文件要求: by what it was done.</summary>
    [GeneratedRegex("(按照?|根据|依据|落实|对照|符合|文件|通知|有关|工作|相关)[^,。;]{0,16}$")]
    private static partial Regex Cited();

    [GeneratedRegex("^(下一步|下步|下阶段|下一阶段|接下来)")]
    private static partial Regex AheadWord();

    /// <summary>要抓好三件事：一是…；二是…: what is planned is told in a list.</summary>
    [GeneratedRegex("^(一是|第一|一要)")]
    private static partial Regex First();

    [GeneratedRegex("^(第?[二三四五六七八九十]|[二三四五六七八九十](是|要))")]
    private static partial Regex Further();

    [GeneratedRegex("^(其中|共|累计|当年|当时|同年|期间|合计|总计|全年|该年|分别|造成)")]
    private static partial Regex GoesOn();
}
