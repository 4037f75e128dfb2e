using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Finds figures that only look like deeds: what a service does every day (接警312起，出动消防车640台次), what the state of things reaches
/// (现有网格员1260人，覆盖网格310个), the stock that new things were added to (已建成860个，本月新建22个), who gave the means, and how many copies of the report itself were printed or read.
/// </summary>
/// <param name="text">The folded line.</param>
internal sealed partial class Background(string text)
{
    private const int Lead = 48, Near = 60;
    private const string Kept = "家户个座栋处台辆艘架间组套只具支";
    private int sentence = -1;
    private bool onDuty;

    /// <summary>Whether the number is no deed of the season, although a verb stands by it.</summary>
    /// <param name="clause">Its clause.</param>
    /// <param name="number">The number.</param>
    /// <param name="afterState">Whether the number before told what there is.</param>
    public bool Holds(Clause clause, FoundNumber number, bool afterState)
    {
        if (clause.Sentence != sentence)
            (sentence, onDuty) = (clause.Sentence, false);
        onDuty |= Alarm().IsMatch(text.AsSpan(clause.Start, clause.End - clause.Start));
        var from = Math.Max(clause.Start, number.Start - Lead);
        var lead = number.Start > from ? text.AsSpan(from, number.Start - from) : default;
        var behind = text.AsSpan(number.End, Math.Min(Near, text.Length - number.End));
        if (lead is "共印" || lead.StartsWith("本文") || Equipped().IsMatch(lead) || onDuty && Turnout().IsMatch(lead) || Given().IsMatch(lead) && Gives().IsMatch(behind))
            return true;
        if (number.Unit.Length == 0 || !Kept.Contains(number.Unit, StringComparison.Ordinal))
            return false;
        return afterState && Reaches().IsMatch(lead) || Stands().IsMatch(lead) && (Added().IsMatch(behind) || Added().IsMatch(text.AsSpan(Math.Max(0, from - Near), Math.Min(from, Near))));
    }

    [GeneratedRegex("接警|接报|接处警|出警|警情|(?<!处置|排除|消除|发现|排查|上报|报告)险情(?=[约共]?\\d)")]
    private static partial Regex Alarm();

    [GeneratedRegex("(出动|救助|营救|抢救|解救|救出|转移|疏散|扑救)[^,]{0,12}$")]
    private static partial Regex Turnout();

    /// <summary>该项目配备安全员12名: what it is like.</summary>
    [GeneratedRegex("(该|本)[\u4e00-\u9fff]{1,6}(配备|配有|设置|设有)[^,]{0,12}$")]
    private static partial Regex Equipped();

    [GeneratedRegex("由$")]
    private static partial Regex Given();

    [GeneratedRegex("^[^,。;]{0,10}(捐赠|赞助|资助|提供|捐助)")]
    private static partial Regex Gives();

    [GeneratedRegex("^(可|共|已|能)?(覆盖|辐射|服务|涉及|涵盖)[^,、]{0,8}$")]
    private static partial Regex Reaches();

    [GeneratedRegex("(已(经)?|总数|总量|保有量)(达到?|有|建成|突破|超过)[^、,]{0,10}$")]
    private static partial Regex Stands();

    [GeneratedRegex("^[^。]{0,12}(本月|当月|今年|活动(期间)?)?新(投|增|建|设|装|添|配)|新(投|增|建|设|装|添|配).{1,60}$")]
    private static partial Regex Added();
}
