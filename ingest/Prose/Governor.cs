using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Finds what governs a figure: a deed of the season, before it (检查企业12家) or behind it (12家企业参加演练), or a state (现有企业12家).
/// A figure without a predicate goes on with what governs the one before (宣讲255场，15483人次); at a sentence's head it counts only where its
/// measure word itself counts events or prints.
/// </summary>
/// <param name="text">The folded line.</param>
internal sealed partial class Governor(string text)
{
    private const int Lead = 48, Farthest = 80, Bracket = 14;
    private const string Stocks = "家户个座栋幢所处台辆艘架口名人位张间组条支孔根套只把部艇列村站班";
    private const string People = "人名位";
    private const string Events = "场期篇册份幅块讲课节轮堂届";
    private readonly Background background = new(text);
    private int sentence = -1;
    private Government last;

    private enum Government
    {
        None,
        Deed,
        State,
    }

    /// <summary>Whether a number counts something that was done.</summary>
    /// <param name="clause">Its clause.</param>
    /// <param name="index">The number's index in it.</param>
    public bool IsDone(Clause clause, int index)
    {
        Enter(clause);
        var number = clause.Numbers[index];
        var from = Math.Max(clause.Start, number.Start - Lead);
        var lead = number.Start > from ? text.AsSpan(from, number.Start - from) : default;
        var tail = number.End < clause.End ? text.AsSpan(number.End, Math.Min(Lead, clause.End - number.End)) : default;
        var acts = ActsBehind(clause, index) || UnknownDeed.ActsBehind(tail);
        var joins = acts && Joins().IsMatch(text.AsSpan(number.End, Math.Clamp(clause.End - number.End, 0, Farthest)));
        var found = IsPartner(number, lead) || background.Holds(clause, number, last is Government.State) ? Government.State : GoesOn(clause, index) ? last : Of(number.Unit, lead, tail, acts, joins);
        if (found is Government.None && UnknownDeed.Governs(number, lead, last is Government.None))
            found = Government.Deed;
        if (found is Government.None)
            found = Without(number.Unit, lead, tail, clause.Start > 0 && text[clause.Start - 1] is ':');
        last = found;
        return found is Government.Deed;
    }

    /// <summary>Takes note of a clause without numbers: 开展安全培训：驾驶员210人.</summary>
    public void Pass(Clause clause)
    {
        Enter(clause);
        var words = text.AsSpan(clause.Start, Math.Min(Farthest, clause.End - clause.Start));
        if (!Purpose().IsMatch(words) && Predicates.HasDeed(words))
            last = Government.Deed;
    }

    /// <summary>A new sentence begins anew; what stands behind a semicolon goes on with a list of deeds.</summary>
    private void Enter(Clause clause)
    {
        if (clause.Sentence == sentence)
            return;
        sentence = clause.Sentence;
        if (last is not Government.State && Breakdown().IsMatch(text.AsSpan(clause.Start, clause.End - clause.Start)))
        {
            last = Government.Deed;
            return;
        }
        if (last is Government.State || clause.Start == 0 || text[clause.Start - 1] is not ';')
            last = Government.None;
    }

    /// <summary>用户31万户、工商用户2600户: what stands behind 、 with no predicate of its own is governed as what stands before it.</summary>
    private bool GoesOn(Clause clause, int index)
    {
        if (index == 0 || last is Government.None)
            return false;
        var from = clause.Numbers[index - 1].End;
        var between = text.AsSpan(from, Math.Max(0, clause.Numbers[index].Start - from));
        return between.StartsWith("、") && !Predicates.HasDeed(between) && Predicates.LastState(between) < 0;
    }

    /// <summary>Whether what was counted does something: 20家企业开展演练; 86家企业、2100名职工参加 with the last of the list.</summary>
    private bool ActsBehind(Clause clause, int index)
    {
        var behind = Behind(index);
        var comma = behind.IndexOf('、');
        return Predicates.HasDeed(comma < 0 ? behind : behind[..comma]) || index + 1 < clause.Numbers.Count && Predicates.HasDeed(Behind(clause.Numbers.Count - 1));

        ReadOnlySpan<char> Behind(int number)
        {
            var from = clause.Numbers[number].End;
            var to = number + 1 < clause.Numbers.Count ? clause.Numbers[number + 1].Start : clause.End;
            // 11个县(市、区)全部走上讲台: a bracket is no end.
            if (to == clause.End && to < text.Length && text[to] == '(' && text.AsSpan(to, Math.Min(Bracket, text.Length - to)).IndexOf(')') is > 0 and var closing)
                (from, to) = (to + closing + 1, text.Length);
            if (to == text.Length && text.AsSpan(from).IndexOfAny(",。;(") is >= 0 and var pause)
                to = from + pause;
            return to > from ? text.AsSpan(from, Math.Min(Lead, to - from)) : default;
        }
    }

    /// <summary>全省3.2万家企业参加竞赛: who took part, although it be all of them.</summary>
    [GeneratedRegex("参加|参与|报名|参赛|参训|参演")]
    private static partial Regex Joins();

    /// <summary>从行业看，工贸62家: parts of what was told just before.</summary>
    [GeneratedRegex(@"^\s*(其中)?(从|按照?)[^,]{1,10}(看|分|划分|统计)$")]
    private static partial Regex Breakdown();

    /// <summary>联合消防、气象等5部门: with whom, not how much.</summary>
    private bool IsPartner(FoundNumber number, ReadOnlySpan<char> lead)
        => Partner().IsMatch(lead) && Organ().IsMatch(text.AsSpan(number.NumberStart, Math.Min(Lead, text.Length - number.NumberStart)));

    /// <summary>Without a predicate of its own, or with one that is not known.</summary>
    private Government Without(string unit, ReadOnlySpan<char> lead, ReadOnlySpan<char> tail, bool isLabelled)
    {
        var isEvent = unit.Length > 0 && Events.Contains(unit[0], StringComparison.Ordinal);
        if (isEvent || unit.EndsWith('次') && (isLabelled || Summary().IsMatch(lead)))
            return last is Government.State && !isEvent ? Government.State : Government.Deed;
        // Comings and goings are counted by whoever invited to them: 入场市民1.2万人次.
        if (last is Government.None && unit is "人次" or "场次" or "课次")
            return Government.Deed;
        return last is not Government.None && Stocks.Contains(unit, StringComparison.Ordinal) && !Ends().IsMatch(tail) ? Government.State : last;
    }

    private static Government Of(string unit, ReadOnlySpan<char> lead, ReadOnlySpan<char> tail, bool acts, bool joins)
    {
        if (Run().IsMatch(lead))
            return Government.State;
        if (unit == "公里" && !lead.IsEmpty && !Walked().IsMatch(lead))
            return Government.State;
        if (UnknownDeed.IsCoined(lead))
            return Government.Deed;
        var isStock = Stocks.Contains(unit, StringComparison.Ordinal);
        if (isStock && StateBehind().IsMatch(tail))
            return Government.State;
        if (isStock && Whole().Match(lead.ToString()) is { Success: true } whole && !Predicates.HasDeed(lead[whole.Index..]) && !joins && !(acts && (People.Contains(unit, StringComparison.Ordinal) || Turning().IsMatch(tail) && !Aimed().IsMatch(lead[..whole.Index]))))
            return Government.State;
        var deed = Predicates.LastDeed(lead);
        if (Predicates.LastState(lead) is >= 0 and var state && state >= deed)
            return acts ? Government.Deed : Government.State;
        if (isStock && Predicates.FirstStanding(lead) is >= 0 and var standing && (deed < 0 || deed > standing && Predicates.LastDeed(lead[..standing]) < 0))
            return acts ? Government.Deed : Government.State;
        return deed >= 0 || acts && !Denied().IsMatch(tail) ? Government.Deed : Government.None;
    }

    /// <summary>为做好宣传工作: what for, not what was done.</summary>
    [GeneratedRegex("^(为(?!期|\\d)|针对|面对|围绕|随着|由于|因|鉴于|作为|是)")]
    private static partial Regex Purpose();

    /// <summary>412家分布在…, 23个村民居住分散, 9个部门组成的督查组, 3名副局长任副组长.</summary>
    [GeneratedRegex("^[^、]{0,8}(散落|分布|坐落|位于|居住|建于|始建|组成的?|担任|任(副)?组长|为(副)?组长|为成员|在册|在管|在用|在岗|点多|面广|面大|的实际|的现状)")]
    private static partial Regex StateBehind();

    /// <summary>5家企业未建立台账: a shortcoming.</summary>
    [GeneratedRegex("^[^,、]{0,10}(未|没有|尚未|仍然?有)")]
    private static partial Regex Denied();

    /// <summary>排查线路1320公里 was done; 行程900公里 says how far.</summary>
    [GeneratedRegex("(排查|检查|巡查|巡护|巡检|巡线|整治|清理|疏通|检测|检修)[^,。]{0,16}$")]
    private static partial Regex Walked();

    /// <summary>What a business carries or sells in its daily work.</summary>
    [GeneratedRegex("(服务(居民|工商|用户|人口|客户)|吞吐量|客流量?|客运量|货运量|(旅客)?发送量|(运送|发送)旅客|接待游客|游客量|(门诊(?!大厅|楼|部|室)|急诊(?!室|科)|就诊|接诊|出院|手术(?!室))(量|患者|病人)?|(供气|供水|供热|供电|用水|用气|用电)(总)?(户数|居民|用户)|开行列车|日开行|起降|容纳)[^、]{0,6}$")]
    private static partial Regex Run();

    /// <summary>对全区29家养老机构, 全县规上工业企业182家: the whole of them, whatever deed stands before.</summary>
    [GeneratedRegex("(?<![市县区省国])全(市|县|区|省|镇|乡|州|盟|旗|国|系统|街道|局|公司|集团|校|矿)(的)?[^、]{0,12}$(?<!共有?|累计|合计|总计)")]
    private static partial Regex Whole();

    /// <summary>全区48家综合体轮流开展夜训: each of them did it.</summary>
    [GeneratedRegex("^[^,、]{0,14}(轮流|陆续|先后|分别|纷纷|相继|逐一|依次|集体|一齐|同步)")]
    private static partial Regex Turning();

    /// <summary>对全区29家养老机构: to whom it was done.</summary>
    [GeneratedRegex("(对|向|为|给|把|将|在|针对|面向|围绕)[^,]{0,8}$")]
    private static partial Regex Aimed();

    [GeneratedRegex("(联合|会同|协同|配合|等)$|(联合|会同)[^,。]{1,30}等$")]
    private static partial Regex Partner();

    [GeneratedRegex("^[\\d一二三四五六七八九十]{1,3}[个家]?(成员|有关|相关)?(部门|单位|委办局|科室|股室|乡镇|街道|县区|县市)")]
    private static partial Regex Organ();

    [GeneratedRegex("^[^、]{0,6}?$|^[^、]{0,8}[、(]")]
    private static partial Regex Ends();

    /// <summary>Adverbs that sum up: 累计开放310次.</summary>
    [GeneratedRegex("累计|先后|共(?!有|同|产|青)|总计|合计")]
    private static partial Regex Summary();
}
