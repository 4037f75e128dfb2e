using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Recognises a deed whose verb is in no list, by the grammar around it: a manner that only deeds have (重新, 逐户, 当场), a coinage that ends in
/// a verb (“找茬”6174次), a thing that only the campaign brings forth (隐患, 标语, 心得), or somebody for whom it was done (给35位老人…).
/// </summary>
internal static partial class UnknownDeed
{
    private const string Written = "项张封";

    /// <summary>Whether an unknown verb governs the number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="lead">What stands before it in its clause.</param>
    /// <param name="isFirst">Whether nothing in the sentence governs yet.</param>
    public static bool Governs(FoundNumber number, ReadOnlySpan<char> lead, bool isFirst)
    {
        if (Mannered().IsMatch(lead) || Beneficiary().IsMatch(lead) || Grew().IsMatch(lead))
            return true;
        var unit = number.Unit;
        if (!isFirst || unit.Length == 0 || number.Worded || lead.IsEmpty || lead[^1] is < '\u4e00' or > '\u9fff')
            return false;
        return BroughtForth().IsMatch(lead) || unit[^1] == '次' && unit is not ("架次" or "艘次" or "列次" or "航次" or "车次")
               || Written.Contains(unit, StringComparison.Ordinal) && !OnTheBooks().IsMatch(lead);
    }

    /// <summary>Whether a coinage that ends in a verb stands right before the number: 用户“回头看”112户.</summary>
    public static bool IsCoined(ReadOnlySpan<char> lead) => Coined().IsMatch(lead);

    /// <summary>Whether what was counted does something in a manner that only deeds have: 37家商户同时熄灯.</summary>
    public static bool ActsBehind(ReadOnlySpan<char> tail) => Together().IsMatch(tail);

    [GeneratedRegex("^[^,、]{0,10}(同时|一起|一齐|集体|同步|自发|踊跃|纷纷|陆续|轮流|相继|依次|当场|主动)(?!存在|有|作业|发生|生产|施工)[\u4e00-\u9fff]{2}")]
    private static partial Regex Together();

    [GeneratedRegex("[看查谈讲茬练拍改学送走问评答诊访说考罚治赛聊寻]”$")]
    private static partial Regex Coined();

    [GeneratedRegex("(重新|逐[一个项户家台]|顺手|顺带|随手|当场|当即|就地|立即|连夜|上门|先后|累计|共(?![有同计产青建]))[\u4e00-\u9fff“”]{2,14}$")]
    private static partial Regex Mannered();

    /// <summary>认证人数由1020人升至1380人: this season's against the one before.</summary>
    [GeneratedRegex("(?<!总|从业|常住|死亡|受伤|伤亡|员工|职工|用工)(人数|人次|场次|场数|次数|期数|份数|条数)(由|从)[^、。]{1,16}(增|升|扩大|提高|上升|减|降)[加大少]?[至到]$")]
    private static partial Regex Grew();

    [GeneratedRegex("^(给|替|帮|为|逐一为|上门为|上门给)$")]
    private static partial Regex Beneficiary();

    [GeneratedRegex("(隐患|问题|线索|违章|违规|违法行为|建议|意见|心得|体会|征文|作品|稿件|简报|标语|横幅|条幅|展板|海报|挂图|传单|折页|手册|单页|宣传[品单册页画]|资料|短信|视频|推文|信息|文书|整改单|通知书|承诺书|告知书|责任书|倡议书|明白纸|照片|警示片)$")]
    private static partial Regex BroughtForth();

    /// <summary>Written things that a body has anyway.</summary>
    [GeneratedRegex("(床位|许可证|工程|项目|举措|措施|方案|机制|任务|清单|制度|职责|职能|业务|专利|指标|证书|执照)$")]
    private static partial Regex OnTheBooks();
}
