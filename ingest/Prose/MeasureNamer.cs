using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Says in a few words of the document what a number counts: 开展宣讲活动 for 共开展宣讲活动255场 and for 开展255场宣讲活动.
/// Where the clause says no more than 参与 or 整改, what was spoken of just before is put in front.
/// </summary>
internal sealed partial class MeasureNamer
{
    private const int Longest = 28;
    private string topic = "";
    private int sentence = -1;

    /// <summary>What the last number's clause itself says where the topic was put in front of it, else null.</summary>
    public string? Own { get; private set; }

    /// <summary>The measure of a number in its clause.</summary>
    /// <param name="text">The folded line.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="index">The number's index in it.</param>
    public string Of(string text, Clause clause, int index)
    {
        Own = null;
        if (clause.Sentence != sentence)
            (sentence, topic) = (clause.Sentence, clause.Sentence == 0 ? "" : topic);
        var number = clause.Numbers[index];
        var from = index == 0 ? clause.Start : clause.Numbers[index - 1].End;
        var before = from < number.Start ? text[from..number.Start] : "";
        var to = index + 1 < clause.Numbers.Count ? clause.Numbers[index + 1].Start : clause.End;
        var behind = number.End < to ? Behind().Match(text[number.End..to]).Value : "";
        // What stands before 、 belongs to the number before.
        if (index > 0 && before.IndexOf('、', StringComparison.Ordinal) is >= 0 and var comma)
            before = before[(comma + 1)..];
        if (DealtOut.Item(text, clause, index) is { } dealt)
            return topic = dealt.Length > Longest ? dealt[^Longest..] : dealt;
        var lead = Clean(before);
        var measure = Join(lead, behind);
        if (measure.Length == 0 || Thin().IsMatch(measure) && topic.Length > 0 && !measure.StartsWith(topic, StringComparison.Ordinal))
            (Own, measure) = (measure, topic + measure);
        else
            topic = ObjectOf(measure);
        return measure.Length > Longest ? measure[^Longest..] : measure;
    }

    private static string Join(string lead, string behind) => lead.Length == 0 ? behind : behind.Length == 0 || lead.EndsWith(behind, StringComparison.Ordinal) ? lead : lead + behind;

    private static string Clean(string before)
    {
        var text = Gathered().Replace(Spaces().Replace(before, ""), "");
        text = LeadIn().Replace(text, "");
        for (var length = -1; length != text.Length;)
        {
            length = text.Length;
            text = Trailing().Replace(Leading().Replace(text, ""), "");
        }
        return text;
    }

    /// <summary>宣讲活动 for 开展宣讲活动: what the next clause's 参与 is about.</summary>
    private static string ObjectOf(string measure)
    {
        var plain = Verb().Replace(measure, "");
        return plain.Length is > 1 and <= 16 ? plain : plain.Length > 16 ? plain[^16..] : measure.Length <= 16 ? measure : measure[^16..];
    }

    [GeneratedRegex("^[^,。;:!?()、|\\d]{0,16}")]
    private static partial Regex Behind();

    /// <summary>各地区、各有关部门和单位共…: who did it all together.</summary>
    [GeneratedRegex("^.{0,40}?((?<![公])共(?![同产青建治享和])计?|累计|总计)(?=[\u4e00-\u9fff]{2})")]
    private static partial Regex Gathered();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\W*([一二三四五六七八九十]{1,3}是|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])")]
    private static partial Regex LeadIn();

    [GeneratedRegex("^([^\\w“《]|其中|以及|并且|并|还|又|也|共计|累计|总计|合计|共|先后|已经|已|现|目前|期间|活动期间|今年以来|今年|截至目前|全市|全县|全区|全省|全国|全街道|全镇|全乡|各(有关)?(乡镇|街道|部门|单位|企业|县区|地区|地|级)[、和及]?(单位)?|层层|积极|深入|广泛|扎实|陆续|我局|我市|我县|我区|该局|该市|分别|同时|另外|此外|通过|[\\d年月日]+)")]
    private static partial Regex Leading();

    [GeneratedRegex("(共计|累计|总计|合计|共|了|达到|达|为|有|约|近|超过?|突破|分别为?|各|已|先后|的|等|是|计|[^\\w”》])$")]
    private static partial Regex Trailing();

    [GeneratedRegex("^(已|共)?(参与|参加|参会|参训|整改|完成整改|整改完成|整改到位|覆盖|受众|惠及|受益|吸引|观看|在线观看|浏览|点击|阅读|播放|点赞|总?播放量|总?浏览量|总?点击量|总?阅读量|观看量|转发|人数|人次|已完成|立行立改|当场整改|现场整改|限期整改|培训|到场|出席|接受教育|受教育).{0,10}$")]
    private static partial Regex Thin();

    [GeneratedRegex("^(组织开展|组织|开展|举办|召开|举行|进行|派发|发放|排查出|排查|发现|检查|制作|发布|推送|播放|出动|张贴|悬挂)(了|各类|各种)?")]
    private static partial Regex Verb();
}
