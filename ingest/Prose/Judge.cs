using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Says for every number whether it counts what was done this season, by what governs it: its time (<see cref="TimeScope"/>) and its
/// predicate (<see cref="Governor"/>). Changes, victims, sizes, rates and names are set aside as well, each with its reason.
/// </summary>
/// <param name="text">The folded line.</param>
/// <param name="season">The report's year, or null where it does not say.</param>
/// <param name="section">What the heading above says of the line.</param>
internal sealed partial class Judge(string text, int? season, Section section)
{
    private const int Lead = 48, Tail = 24, Compared = 60, Minutes = 8;

    // Fewer hours say how long one thing took.
    private const int FewestHours = 100;

    private readonly TimeScope time = new(text, season);
    private readonly Governor governor = new(text);

    /// <summary>Goes on to the clause and says why each of its numbers is no count of this season, null where it is one.</summary>
    public IEnumerable<(FoundNumber Number, string? Reason)> Of(Clause clause)
    {
        time.Enter(clause);
        var from = clause.Start;
        for (var index = 0; index < clause.Numbers.Count; index++)
        {
            var number = clause.Numbers[index];
            time.Follow(from, number.Start);
            from = number.End;
            var done = governor.IsDone(clause, index);
            yield return (number, number.Doubt ?? Reason(clause, number, done));
        }
        time.Follow(from, clause.End);
        if (clause.Numbers.Count == 0)
            governor.Pass(clause);
    }

    private string? Reason(Clause clause, FoundNumber number, bool done)
    {
        var leadStart = Math.Max(clause.Start, number.Start - Lead);
        var lead = number.Start > leadStart ? text.AsSpan(leadStart, number.Start - leadStart) : default;
        var tail = text.AsSpan(number.End, Math.Min(Tail, text.Length - number.End));
        if (tail.IndexOfAny(",。;:") is var pause and >= 0)
            tail = tail[..pause];
        if (section is Section.Plans || time.Plan is not null || Quota().IsMatch(lead))
            return "计划或要求，不是已完成的数";
        if ((section is Section.Shortcomings || time.Lacking) && !Predicates.HasDeed(lead))
            return "问题与不足里的数";
        if (Change().IsMatch(lead) || Changed().IsMatch(lead) && ComparedBefore().IsMatch(text.AsSpan(Math.Max(0, number.Start - Compared), Math.Min(Compared, number.Start))))
            return "比较出的增减数";
        if (Base().IsMatch(lead) && Grown().IsMatch(tail) || From().IsMatch(lead) && To().IsMatch(tail))
            return "用来比较的数";
        if (Miscounted().IsMatch(lead) || Retracted().IsMatch(text.AsSpan(number.End, Math.Min(Tail, text.Length - number.End))))
            return "已更正的数";
        if (time.Elsewhen is { } elsewhen && !Reached().IsMatch(lead))
            return elsewhen;
        if (IsVictim(lead, tail))
            return "事故或演练情景里的人数、起数";
        if (Per().IsMatch(lead) || tail.StartsWith("/") && !(tail.Length > 1 && char.IsAsciiDigit(tail[1])))
            return "单位用量或频次";
        if (Threshold().IsMatch(tail) || Limit().IsMatch(lead))
            return "规模界线";
        if (!done)
            return "辖区或单位的基本情况";
        if ((Present().IsMatch(tail) || Attending().IsMatch(lead)) && !Gathering().IsMatch(lead) || lead.IsEmpty && Minuted().IsMatch(text.AsSpan(Math.Max(0, number.Start - Minutes), Math.Min(Minutes, number.Start))))
            return "到会的人数、单位数";
        if (Extreme().IsMatch(lead))
            return "单次的最大值";
        if (Manner().IsMatch(lead) && number.Unit is "批" or "组" or "期" or "路" or "片" or "班" or "级" or "类" or "层" or "次")
            return "分批、分组的做法";
        if (number.Unit is "小时" && number.Value < FewestHours)
            return "时长";
        if (Named().IsMatch(tail) || IsRuleName(number, lead, tail))
            return "名称里的数";
        return number.Worded && IsNoCount(clause, number, lead, tail) ? "行文里的数词" : null;
    }

    private bool IsVictim(ReadOnlySpan<char> lead, ReadOnlySpan<char> tail)
        => Harmed().IsMatch(tail) || Harm().IsMatch(lead) || time.Staged && Harmed().IsMatch(tail)
           || AccidentLead().IsMatch(lead) && !AccidentTold().IsMatch(lead) || AccidentTail().IsMatch(tail) && !AccidentTold().IsMatch(lead);

    /// <summary>国务院安委会15条硬措施, 三个必须.</summary>
    private static bool IsRuleName(FoundNumber number, ReadOnlySpan<char> lead, ReadOnlySpan<char> tail)
        => number.Unit is "条" or "项" or "个" && (RuleTail().IsMatch(tail) && RuleLead().IsMatch(lead) || number.Worded && RuleTail().IsMatch(tail));

    /// <summary>一 is mostly "a"; 两 and the rest count, but with 个, 项 and 条 only before things that are counted.</summary>
    private bool IsNoCount(Clause clause, FoundNumber number, ReadOnlySpan<char> lead, ReadOnlySpan<char> tail)
    {
        if (Numeral(text, number.NumberStart - 1) || Numeral(text, number.End) && !number.Approximate || lead.Length > 0 && "每这那同另各某任唯统首其第".Contains(lead[^1], StringComparison.Ordinal))
            return true;
        if (lead.EndsWith("余下") || lead.EndsWith("剩余") || lead.EndsWith("其余"))
            return false;
        // 三门, 五台, 六盘: the head of a place's name.
        if (lead.Length == 0 && (number.Unit is "门" or "台" or "盘"))
            return true;
        var closes = number.End >= clause.End || text[number.End] is '、';
        if (number.Article)
            return !closes || !Did().IsMatch(lead) || number.Unit is "起" or "面" or "片" or "支" or "名" or "位" or "人";
        if (number.Unit is "个" or "项" or "条" or "类" or "种" or "款" or "本" or "节" or "起" or "片" or "面" or "双" or "组")
            return !(closes && lead.Length > 1) && !Things().IsMatch(tail);
        return number.Unit is "人" && number.Value <= 3 && !closes && !People().IsMatch(tail);
    }

    private static bool Numeral(string text, int at) => at >= 0 && at < text.Length && "一二三四五六七八九十百千".Contains(text[at], StringComparison.Ordinal);

    [GeneratedRegex("(比|较|同比|环比|相比).{0,24}(增加|增长|增多|上升|提高|提升|减少|下降|降低|多开展|多|少|下滑|翻)(了|出)?$|(尚|还|仍|相)差(了|的)?$|(增幅|降幅)(为|达)?$")]
    private static partial Regex Change();

    /// <summary>较2022年的4480家增长16%: what was compared with.</summary>
    [GeneratedRegex("(较|比|与|和|同)[^,。;]{1,20}(的|为|仅)?$")]
    private static partial Regex Base();

    [GeneratedRegex("^[^,。;]{0,6}(增长|增加|上升|下降|减少|提高|降低|翻|相比|持平|多|少)")]
    private static partial Regex Grown();

    [GeneratedRegex("(增加|增长|增多|上升|提高|减少|下降|降低|(多|少)(办|讲|查|开展|举办|组织|培训|发放|检查))(了|出)?$")]
    private static partial Regex Changed();

    [GeneratedRegex("比(?!武|赛|例|对|学)|较(?!大|重|多|高|好|为)|同比|环比|对比|相比")]
    private static partial Regex ComparedBefore();

    /// <summary>由31场增至44场: from which it grew.</summary>
    [GeneratedRegex("(由|从)[^,。;]{0,12}$")]
    private static partial Regex From();

    [GeneratedRegex("^[^,。;]{0,4}(增|升|扩|减|降|提高|上升)[加大]?(至|到|为)")]
    private static partial Regex To();

    /// <summary>应完成检查12次, 本月任务是60家: what is owed.</summary>
    [GeneratedRegex("(应|须|需)(完成|检查|检|培训|参加|参训|到|改|查|开展|整改)(?!急)[^、]{0,6}$|(任务|目标|指标|计划)(数|量|值)?(为|是|:)[^、]{0,8}$|计划(抽|检|查|排|走|宣|演|发|整)[^、]{0,8}$")]
    private static partial Regex Quota();

    [GeneratedRegex("(重复|错误|误|漏|多|少|错)(计|报|填|统计|算|登|录)(入|了)?[^、]{0,4}$")]
    private static partial Regex Miscounted();

    /// <summary>4.2亿条？——此前通报有误, 63家有误，应为36家.</summary>
    [GeneratedRegex("^[^,。;]{0,12}(有误|笔误|误报|不实)|^[^。;]{0,12}(更正为|订正为|应为|改正为)")]
    private static partial Regex Retracted();

    [GeneratedRegex("(增加到|增加至|增长到|增长至|增至|升至|上升到|提高到|提高至|扩大到|达到|减少到|减少至|降至|降到)$")]
    private static partial Regex Reached();

    [GeneratedRegex("^[^、]{0,8}?(死亡|遇难|受伤|重伤|轻伤|伤亡|失踪|被困|丧生|罹难|溺亡|烧伤|昏迷|晕倒|昏倒|被埋|遇险|中毒)|^(死|伤)")]
    private static partial Regex Harmed();

    [GeneratedRegex("(死亡|遇难|受伤|伤亡|重伤|轻伤|失踪|中毒|被困|溺亡|致|被困者|伤员|遇险者|受困者|受困群众)”?(了|人数为?)?$|造成.{0,6}$|死亡.{0,4}、(受伤|重伤)$")]
    private static partial Regex Harm();

    [GeneratedRegex("(事故|火灾|警情|接警|接处警|出警|火警)(起数)?(为|共|了)?$")]
    private static partial Regex AccidentLead();

    [GeneratedRegex("^((?!开展|组织|举办|进行|参加|学习|针对).){0,12}(事故|火灾)(?!.{0,8}(案例|警示|教训|隐患|应急|预案|演练|通报|救援|展))")]
    private static partial Regex AccidentTail();

    [GeneratedRegex("剖析|通报|曝光|学习|讲述|列举|讲解|案例|观看|警示|整改|隐患|演练|宣传|解读|公布|发布|分析|介绍|处置模拟")]
    private static partial Regex AccidentTold();

    [GeneratedRegex("(每(?![^“”]{0,12}”)|平均|人均|户均|场均|日均|日播|日巡|日检|月均|周均|年均|平均每).{0,12}$|均$")]
    private static partial Regex Per();

    [GeneratedRegex("^(及|\\(含\\))?(以下|以内|之内|以上的|及以上)|^以上[\u4e00-\u9fff]")]
    private static partial Regex Threshold();

    [GeneratedRegex("(不超过|低于|少于|高于|(?<!配备|力量|人员|存在|能力|措施|距离|间距|船员|人手|数量|压力|储备|防护|照明|培训)(?<!(查处|查出|查纠|发现|纠正|整改|排查)[^,。]{0,16})不足|不到|不得少于|满|集齐|凑齐|集够|凑够|(不少于|不低于|至少|最少).{0,6})$")]
    private static partial Regex Limit();

    /// <summary>12家企业负责人到会: who sat in a meeting.</summary>
    [GeneratedRegex("^[^,。]{0,24}(到会|与会|列席|出席|参加(了|本次|此次|这次)?会议|在[^,。]{0,10}参会)|^[^,。]{0,20}分会场[^,。]{0,12}(收听|收看|参会)|^(通过|在)?(视频|线上)(系统|会议)?(同步)?(收听收看|参会)|^[^,。、]{0,12}作了?[^,。]{0,8}(发言|汇报|表态)")]
    private static partial Regex Present();

    /// <summary>参会：34人, at the head of minutes.</summary>
    [GeneratedRegex("(参会|到会|与会|列席|出席)(人员|人数|单位)?:$")]
    private static partial Regex Minuted();

    /// <summary>参加会议的有局领导7人、科室负责人14人.</summary>
    [GeneratedRegex("(参加|出席|列席)(了|本次|此次)?(会议|动员会|部署会|例会|推进会|仪式)?的?(人员|领导|嘉宾)?(有|包括|为)")]
    private static partial Regex Attending();

    [GeneratedRegex("培训|宣讲|讲座|警示|教育|课|观摩|演练|咨询")]
    private static partial Regex Gathering();

    [GeneratedRegex("(最多|最高|最大|最长|单次|单场)(为|达|有|的)?$|最[^、]{1,5}的$|(位列|位居|排名|名列|跻身|获|进入)?(?<!以|此|会|年|节|期|日|月|之)前$")]
    private static partial Regex Extreme();

    /// <summary>分4批轮训: how it was done.</summary>
    [GeneratedRegex("(?<![部积充十百千万])分(成|为|作)?$")]
    private static partial Regex Manner();

    [GeneratedRegex("^(题|一(?!线|般|级|把手|体|些)|必须|严禁|到位|一律|百分|方面|环节|阶段|层面|步骤|维度|小时|月|季度|工作日|“安全生产月”|安全生产月|全国“?安全|“?防灾减灾|全国防灾)")]
    private static partial Regex Named();

    [GeneratedRegex("^(硬|重要|具体|刚性|重点)?(措施|硬措施|举措|规定|要求|禁令|意见|必须|红线|铁律|制度|清单|行动|任务|重点|责任|岗位|坚持|确保|原则|体系|转变|关键|统筹)")]
    private static partial Regex RuleTail();

    [GeneratedRegex("(国务院|安委会|安委办|国家|省委|省政府|贯彻|落实|学习|宣贯|宣传|解读|“).{0,24}$")]
    private static partial Regex RuleLead();

    [GeneratedRegex("开展|组织|举办|召开|举行|进行|发放|制作|编发|发布|演练|培训|会议|排查|共|仅")]
    private static partial Regex Did();

    [GeneratedRegex("^(较大|重大|一般|突出|典型|安全|事故|问题)?(隐患|问题|企业|单位|案例|社区|小区|村|乡镇|街道|乡|镇|展板|点位|摊位|作品|检查组|督查组|督导组|工作组|宣讲团|宣讲队|建议|线索|短视频|视频|专栏|微信群|班组|项目|工地|学校|加油站|部门|展台|展位|咨询台|咨询点|宣传点|会场|分会场|违法|行政处罚|学习|主题|活动)")]
    private static partial Regex Things();

    [GeneratedRegex("参加|参与|获|受|被|到|接受")]
    private static partial Regex People();
}
