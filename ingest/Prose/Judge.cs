using System.Globalization;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Says for every number whether it counts what was done this season. Figures of earlier years, plans, requirements, victims, sizes and
/// rates are set aside with a reason; a year or 去年 holds from where it stands to the sentence's end, or to a word that comes back to the present.
/// </summary>
/// <param name="text">The folded line.</param>
/// <param name="season">The report's year, or null where it does not say.</param>
/// <param name="planned">Whether the line stands under a heading such as 下一步工作打算.</param>
internal sealed partial class Judge(string text, int? season, bool planned)
{
    private const int Lead = 48, Tail = 24;
    private int sentence = -1;
    private bool past;
    private bool plan;
    private bool ahead;
    private bool staged;
    private bool setting;
    private int told;

    /// <summary>Goes on to the clause and says why each of its numbers is no count of this season, null where it is one.</summary>
    public IEnumerable<(FoundNumber Number, string? Reason)> Of(Clause clause)
    {
        if (clause.Sentence != sentence)
            (sentence, past, plan, staged, setting) = (clause.Sentence, false, ahead, false, false);
        setting = setting && GoesOn(clause);
        var from = clause.Start;
        foreach (var number in clause.Numbers)
        {
            Follow(from, number.Start);
            told = from = number.End;
            yield return (number, number.Doubt ?? Reason(clause, number));
        }
        Follow(from, clause.End);
    }

    private void Follow(int start, int end)
    {
        if (start >= end)
            return;
        foreach (var match in Turns().EnumerateMatches(text.AsSpan(0, end), start))
            Turn(text.AsSpan(match.Index, match.Length), match.Index);
    }

    private void Turn(ReadOnlySpan<char> word, int at)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            var year = int.Parse(word[..4], CultureInfo.InvariantCulture);
            (past, plan) = season is { } own ? (year < own, year > own || ahead) : (SetAgainst().IsMatch(text.AsSpan(at, Math.Min(100, text.Length - at))), ahead);
        }
        else if (PresentWord().IsMatch(word))
        {
            (past, plan) = (false, plan && !DoneWord().IsMatch(word) ? plan : ahead && !DoneWord().IsMatch(word));
        }
        else if (PastWord().IsMatch(word))
        {
            past = !IsCompared(at);
        }
        else if (word.StartsWith("模拟") || word.StartsWith("假设") || word.StartsWith("设定") || word.StartsWith("假定"))
        {
            staged = true;
        }
        else
        {
            plan = true;
            ahead |= AheadWord().IsMatch(word);
        }
    }

    /// <summary>较去年, 比上年: what follows is a change, and the sentence stays in the present.</summary>
    private bool IsCompared(int at) => at > 0 && (text[at - 1] is '较' or '比' || text.AsSpan(0, at).EndsWith("相比") || text.AsSpan(0, at).EndsWith("相较") || text.AsSpan(0, at).EndsWith("相较于") || text.AsSpan(0, at).EndsWith("对比"));

    private string? Reason(Clause clause, FoundNumber number)
    {
        var leadStart = Math.Max(clause.Start, number.Start - Lead);
        var lead = number.Start > leadStart ? text.AsSpan(leadStart, number.Start - leadStart) : default;
        var tail = text.AsSpan(number.End, Math.Min(Tail, text.Length - number.End));
        if (tail.IndexOfAny(",。;:") is var pause and >= 0)
            tail = tail[..pause];
        if (planned || plan || Quota().IsMatch(lead))
            return "计划或要求，不是已完成的数";
        if (Change().IsMatch(lead))
            return "比较出的增减数";
        if (Miscounted().IsMatch(lead) || Retracted().IsMatch(text.AsSpan(number.End, Math.Min(Tail, text.Length - number.End))))
            return "已更正的数";
        if (past && !Reached().IsMatch(lead))
            return "往期的数";
        if (IsVictim(lead, tail))
            return "事故或演练情景里的人数、起数";
        if (Per().IsMatch(lead) || tail.StartsWith("/") && !(tail.Length > 1 && char.IsAsciiDigit(tail[1])))
            return "单位用量或频次";
        if (Threshold().IsMatch(tail) || Limit().IsMatch(lead))
            return "规模界线";
        if (IsSetting(number.Unit, lead, text.AsSpan(SentenceStart(clause), leadStart - SentenceStart(clause)), tail))
            return "辖区或单位的基本情况";
        if (Extreme().IsMatch(lead))
            return "单次的最大值";
        if (Named().IsMatch(tail) || IsRuleName(number, lead, tail))
            return "名称里的数";
        return number.Worded && IsNoCount(clause, number, lead, tail) ? "行文里的数词" : null;
    }

    /// <summary>其中 and a bracket go on with what was said before, and so does a clause without a deed.</summary>
    private bool GoesOn(Clause clause)
        => clause.Start > 0 && text[clause.Start - 1] == '(' || text.AsSpan(clause.Start).StartsWith("其中") || text.AsSpan(clause.Start).StartsWith("包括")
           || !Deed().IsMatch(text.AsSpan(told, clause.End - told)) && clause.Numbers.TrueForAll(number => Standing.Counts(number.Unit));

    /// <summary>全县共有企业1127家，其中规模以上84家; 全市27处煤矿: whom and what there is, not what was done.</summary>
    private bool IsSetting(string unit, ReadOnlySpan<char> lead, ReadOnlySpan<char> before, ReadOnlySpan<char> tail)
    {
        if (Standing.Is(unit, lead, before, tail))
            return setting = true;
        if (Deed().IsMatch(lead))
            return setting = false;
        return setting = setting || Background().IsMatch(lead) && !TakesPart().IsMatch(tail) || Subordinate().IsMatch(lead) || Whole().IsMatch(lead) || lead.Length < 12 && AllOfThem().IsMatch(tail);
    }

    private int SentenceStart(Clause clause) => clause.Start == 0 ? 0 : text.AsSpan(0, clause.Start).LastIndexOfAny('。', ';', '!') + 1;

    private bool IsVictim(ReadOnlySpan<char> lead, ReadOnlySpan<char> tail)
        => Harmed().IsMatch(tail) || Harm().IsMatch(lead) || staged && Harmed().IsMatch(tail)
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
        var closes = number.End >= clause.End || text[number.End] is '、';
        if (number.Article)
            return !closes || !Did().IsMatch(lead) || number.Unit is "起" or "面" or "片" or "支" or "名" or "位" or "人";
        if (number.Unit is "个" or "项" or "条" or "类" or "种" or "款" or "本" or "节" or "起" or "片" or "面" or "双" or "组")
            return !(closes && lead.Length > 1) && !Things().IsMatch(tail);
        return number.Unit is "人" && number.Value <= 3 && !closes && !People().IsMatch(tail);
    }

    private static bool Numeral(string text, int at) => at >= 0 && at < text.Length && "一二三四五六七八九十百千".Contains(text[at], StringComparison.Ordinal);

    [GeneratedRegex(@"(19|20)\d\d\s?年|今年|本年|本届|本次|此次|这次|目前|截至|截止|更正为|订正为|应为|改正为|(?<![\d同全]年|年度|上届|历年)活动期间|当月|实际|已(?!有)|现已|共完成|去年|上年|前年|往年|历年|上届|近[一二三四五六七八九十几两\d]{1,2}年|[一二三四五六七八九十几两\d]{1,2}年来|多年来|近年来|过去[一二三四五六七八九十几两\d]{1,2}年|“十[一二三四五]五”|此前|上周|上月|上一周|上个月|上期|本周|本月|原定|顺延|推迟|延期|暂缓|模拟|假设|设定|假定|下一步|下步|下阶段|下一阶段|接下来|今后|明年|来年|下半年|力争|预计|应当|原则上|(?<![按照据的])要求(?=各|所有|全|企业|每|其)|(?<!按|照|据|成|施|入|定)计划(?=在|于|组织|开展|举办|安排|培训|发放|检查|召开|完成|年内|投入|全年|每|用|从|再|将|覆盖|参|\d)|(?<!模|虚|草|比)拟(?!定|人|态|稿|合|声)|(?<!不|即)将(?=于|在|组织|开展|继续|举办|召开|陆续|进一步|再|安排|通过|推出|评选|完成|对全|派|发放|培训|举行|达|选|赴|启动|实施|深入|持续|推进|检查|排查|抽|邀|联合|重点|按|不断|新增|新建|集中|适时|逐|定期|覆盖|投)|争取(?!到|了)")]
    private static partial Regex Turns();

    [GeneratedRegex(@"^\d{4}\s?年(全年|度)?同期|^[^。;]{0,80}今年")]
    private static partial Regex SetAgainst();

    [GeneratedRegex("^(今年|本|此次|这次|目前|截|更正为|订正为|应为|改正为|活动期间|当月|实际|已|现已|共完成)")]
    private static partial Regex PresentWord();

    [GeneratedRegex("^(实际|已|现已|共完成|截|目前)")]
    private static partial Regex DoneWord();

    [GeneratedRegex("^(去年|上年|前年|往年|历年|上|近|多年|过去|“十|此前|[一二三四五六七八九十几两0-9]{1,2}年来)")]
    private static partial Regex PastWord();

    [GeneratedRegex("^(下一|下步|下阶段|接下来)")]
    private static partial Regex AheadWord();

    [GeneratedRegex("(比|较|同比|环比|相比).{0,24}(增加|增长|增多|上升|提高|提升|减少|下降|降低|多开展|多|少|下滑|翻)(了|出)?$|(尚|还|仍|相)差(了)?$|(增幅|降幅)(为|达)?$")]
    private static partial Regex Change();

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

    [GeneratedRegex("(死亡|遇难|受伤|伤亡|重伤|轻伤|失踪|中毒|被困|溺亡|致)(了|人数为?)?$|造成.{0,6}$|死亡.{0,4}、(受伤|重伤)$")]
    private static partial Regex Harm();

    [GeneratedRegex("(事故|火灾|警情|接警|接处警|出警|火警)(起数)?(为|共|了)?$")]
    private static partial Regex AccidentLead();

    [GeneratedRegex("^((?!开展|组织|举办|进行|参加|学习|针对).){0,12}(事故|火灾)(?!.{0,8}(案例|警示|教训|隐患|应急|预案|演练|通报|救援|展))")]
    private static partial Regex AccidentTail();

    [GeneratedRegex("剖析|通报|曝光|学习|讲述|列举|讲解|案例|观看|警示|整改|隐患|演练|宣传|解读|公布|发布|分析|介绍|处置模拟")]
    private static partial Regex AccidentTold();

    [GeneratedRegex("(每|平均|人均|户均|场均|日均|日播|日巡|日检|月均|周均|年均|平均每).{0,12}$|均$")]
    private static partial Regex Per();

    [GeneratedRegex("^(及|\\(含\\))?(以下|以内|之内|以上的|及以上)|^以上[\u4e00-\u9fff]")]
    private static partial Regex Threshold();

    [GeneratedRegex("(不超过|低于|少于|高于|(?<!配备|力量|人员|存在|能力|措施)不足|不到|不得少于|满|(不少于|不低于|至少|最少).{0,6})$")]
    private static partial Regex Limit();

    [GeneratedRegex("(现有|下辖|(?<!管)辖(?!区)|管辖|保有量|用户|总数|设有|在册|登记在册|注册|总人口|常住人口|户籍人口|(辖区|全县|全市|全区|全省|全镇|县内|市内|区内|境内|公司|我局|集团)(内)?(共|现)?(有|拥有)|共有(各类)?(企业|特种设备|员工|职工|在建)|(企业|公司|园区)(现有)?(员工|职工)|占地).{0,16}$")]
    private static partial Regex Background();

    [GeneratedRegex("(监管的|所辖|所属|下属|管养).{0,8}$")]
    private static partial Regex Subordinate();

    /// <summary>A noun alone behind 全市, with no deed between: 全市规上工业企业502户, 全省14个市.</summary>
    [GeneratedRegex("(^|[在对、])全(市|县|区|省|镇|乡|州|盟|旗|国|系统|街道|局|公司|集团|校|矿|段|站|院|社区|村|办|所)(的)?[^、]{0,12}$(?<!共有|共|有|共计)")]
    private static partial Regex Whole();

    [GeneratedRegex("^[^、]{0,10}(迅速|积极|同步|纷纷|全面|全部)(行动|响应|启动|铺开|到岗|在岗|开展)|^[^,。]{0,16}、.{0,16}(迅速行动|同步启动)")]
    private static partial Regex AllOfThem();

    [GeneratedRegex("(最多|最高|最大|最长|单次|单场)(为|达|有|的)?$|最[^、]{1,5}的$|(位列|位居|排名|名列|跻身|获|进入)?(?<!以|此|会|年|节|期|日|月|之)前$")]
    private static partial Regex Extreme();

    /// <summary>Words for what is done in such a season.</summary>
    [GeneratedRegex("开展|组织|举办|召开|举行|检查|排查|整改|整治|发放|发送|张贴|悬挂|播放|推送|出动|参与|参加|参训|参演|参赛|培训|演练|宣讲|宣传|学习|观看|发布|制作|查处|处罚|立案|曝光|举报|受理|接待|咨询|完成|建成|更换|安装|治理|清理|拆除|覆盖|入户|走访|受众|惠及|收到|征集|评选|投入|新增|累计|派|设置|设立|摆放|签订|发现|下发|下达|约谈|停产|关闭|关停|查封|扣押|警示|答题|报名|点赞|浏览|阅读|转发|投放|印发|编发|刊发|报道|讲|巡|练|赠|送|帮|救|治|查|拆|改|换|(?<!建|下|内|部|常)设(?!施|备)|建(?!筑|设|有|于)|走进|暗访|明察|抽|检测|检修|维修|修复|补|淘汰|更新|核查|摸排|体检|清运|回访|扣|罚|停用|成立|聘|邀|评出|编写|配发|购置|奖|解答|劝|纠|督办|回收|贴|挂|印|办(?!公|事)")]
    internal static partial Regex Deed();

    [GeneratedRegex("参[加与赛训演观学会]|报名|到场|接受|观看|开展|响应|获|签|完成|组织|举办|受到|被")]
    internal static partial Regex TakesPart();

    [GeneratedRegex("^(一(?!线|般|级|把手|体|些)|必须|严禁|到位|一律|百分|方面|环节|阶段|层面|步骤|维度|小时|月|季度|工作日|“安全生产月”|安全生产月|全国“?安全|“?防灾减灾|全国防灾)")]
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
