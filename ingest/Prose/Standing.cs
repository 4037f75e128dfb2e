using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Tells what there is from what was done, by the word that governs the figure: a stative verb (下设, 分布, 在册) with no deed behind it, or,
/// at a sentence's head, a noun alone for people, places or machines. Only units that count such things can stand for a stock.
/// </summary>
internal static partial class Standing
{
    private const string Units = "家户个座栋幢所处台辆艘架口名人位张间组条支孔根套只把部艇列村站班";
    private const int Far = 80;

    /// <summary>Whether a figure counts a stock.</summary>
    /// <param name="unit">Its measure word.</param>
    /// <param name="lead">The clause before the number.</param>
    /// <param name="before">The sentence before the clause.</param>
    /// <param name="tail">The clause behind the number.</param>
    public static bool Is(string unit, ReadOnlySpan<char> lead, ReadOnlySpan<char> before, ReadOnlySpan<char> tail)
    {
        if (Run().IsMatch(lead))
            return true;
        if (!Counts(unit))
            return false;
        if (tail.IndexOf(')') is var closed && closed >= 0)
            tail = tail[..closed];
        if (IsState(lead) && !Judge.TakesPart().IsMatch(tail) || StateBehind().IsMatch(tail) || Whole().IsMatch(lead) || Owned().IsMatch(lead) && Member().IsMatch(tail))
            return true;
        return Stock().IsMatch(lead) && !Actor().IsMatch(lead) && !Judge.Deed().IsMatch(lead) && !Judge.Deed().IsMatch(before.Length > Far ? before[^Far..] : before) && !Judge.Deed().IsMatch(tail);
    }

    /// <summary>Whether things of a stock are counted with this measure word.</summary>
    public static bool Counts(string unit) => Units.Contains(unit, StringComparison.Ordinal);

    /// <summary>检查在建工地58个: a deed before the stative word governs it.</summary>
    private static bool IsState(ReadOnlySpan<char> lead)
    {
        foreach (var word in State().EnumerateMatches(lead))
            return !Judge.Deed().IsMatch(lead[..word.Index]);
        return false;
    }

    /// <summary>A stative verb or a word for being on the books, and up to the number nothing but a noun.</summary>
    [GeneratedRegex("(下设|内设|本部设|机关设|建有|设有|拥有|下辖|辖有|登记(?!隐患|问题|线索)|注册|在册|在管|在用|在营|在运|在岗|在校|在读|在职|在编|在建|在住|在院|编制|核定|配属|配有|分布(在|于)?|散落(在|于)?|坐落|位于|地处|毗邻|(范围|管网|网络|服务|供水|供气|供电|信号)(涵盖|覆盖)(?!率)|入驻|(?<!新)纳入(监管|管理|名录|台账)的?|总户数|总人数|总数|现存|保有|运行中的|运营中的|高峰期|旺季|常住|户籍|直属|持证|从业|面对|监管对象|服务对象|服务人口|服务范围)(?![^、]*(检查|排查|培训|参加|参与|开展|发放|整改|演练|抽查|走访|宣传|组织))[^、]{0,10}$")]
    private static partial Regex State();

    /// <summary>412家分布在…, 23个村民居住分散, 9个部门组成的督查组.</summary>
    [GeneratedRegex("^[^、]{0,8}(散落|分布|坐落|位于|居住|建于|始建|组成的?|在册|在管|在用|在岗|点多|面广|面大|的实际|的现状)")]
    private static partial Regex StateBehind();

    /// <summary>What a business carries or sells in its daily work.</summary>
    [GeneratedRegex("(吞吐量|客流量?|客运量|货运量|(旅客)?发送量|(运送|发送)旅客|接待游客|(供气|供水|供热|供电|用水|用气|用电)(总)?(户数|居民|用户)|开行列车|日开行)[^、]{0,6}$")]
    private static partial Regex Run();

    /// <summary>对全区29家养老机构: the whole of them, whatever deed stands before.</summary>
    [GeneratedRegex("[在对]全(市|县|区|省|镇|乡|州|盟|旗|系统|街道|局|公司|集团|校|矿)(的)?$")]
    private static partial Regex Whole();

    [GeneratedRegex("(集团|公司|局|厅|委|系统|中心|省|市|县|区|镇|乡|我院|我校|该院|该校)(内|各)?(共?有)?$")]
    private static partial Regex Owned();

    [GeneratedRegex("^(成员|直属|所属|下属|下辖|基层|在建|国有|国营|乡镇|行政|自然|职能)")]
    private static partial Regex Member();

    /// <summary>Ends of nouns for people, places, plants and machines that there are.</summary>
    [GeneratedRegex("(企业|单位|机构|商户|农户|用户|住户|居民|人口|矿工|职工|员工|学生|小学生|师生|教师|护士|医生|老人|儿童|从业人员|作业人员|护林员|驾驶员|船员|小区|社区|公寓|门店|网点|市场|商场|超市|宾馆|酒店|客房|床位|科室|病区|车间|仓库|粮仓|库房|油库|泵站|水库|水厂|水电站|变电站|换热站|加油站|加气站|充电站|消火栓|储罐|泊位|码头|渡口|港口|桥梁|隧道|涵洞|道口|塘坝|堤防|煤矿|矿山|尾矿库|矿井|采掘工作面|工作面|林场|牧场|学校|幼儿园|小学|中学|医院|敬老院|养老院|福利院|寺庙|景区|景点|场馆|工地|危险源|风险点|电梯|锅炉|塔吊|塔机|起重机|压力容器|调压箱|车辆|客车|货车|校车|公交车|出租车|船舶|渔船|线路|管线|窖池|大棚|村|镇|乡)$")]
    private static partial Regex Stock();

    /// <summary>Those who act in the season are no stock.</summary>
    [GeneratedRegex("志愿者|网格员|执法|专家|民警|讲师|宣讲|参|受|检查组|队员|获奖|优秀|示范|先进|不合格|隐患|违法|违规|新|惠")]
    private static partial Regex Actor();
}
