using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Words that can govern a figure. A deed (开展, 发放, 整改) is something done in the season; the list is in <c>predicates.txt</c>, and a verb
/// with a sign of completion (换了, 揪出) is one as well. A state (现有, 下辖, 在册) tells what there is.
/// </summary>
internal static partial class Predicates
{
    private const int LongestWord = 6;
    private const string Deed = "做的事", Other = "别的事";

    /// <summary>Every word of the list with the head of its line.</summary>
    private static readonly FrozenDictionary<string, string> Kinds = ReadKinds();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KindsBySpan = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether something is done in these words.</summary>
    public static bool HasDeed(ReadOnlySpan<char> words) => LastDeed(words) >= 0;

    /// <summary>Index behind the last deed in these words, or -1.</summary>
    public static int LastDeed(ReadOnlySpan<char> words)
    {
        var last = LastOf(Deed, words);
        foreach (var done in Done().EnumerateMatches(words))
            last = Math.Max(last, done.Index + done.Length);
        return last;
    }

    /// <summary>Index behind the last word in these words that tells what there is, or what is done in daily work, or -1.</summary>
    public static int LastState(ReadOnlySpan<char> words)
    {
        var last = LastOf(Other, words);
        foreach (var state in State().EnumerateMatches(words))
            last = Math.Max(last, state.Index + state.Length);
        return last;
    }

    /// <summary>Index of the first word that only says of a thing that it is there (在建, 在册), or -1.</summary>
    public static int FirstStanding(ReadOnlySpan<char> words)
    {
        foreach (var standing in Standing().EnumerateMatches(words))
            return standing.Index;
        return -1;
    }

    /// <summary>The longest word wins: 检查站 is no deed.</summary>
    private static int LastOf(string kind, ReadOnlySpan<char> words)
    {
        var last = -1;
        for (var at = 0; at < words.Length;)
        {
            var length = Math.Min(LongestWord, words.Length - at);
            while (length > 1 && !KindsBySpan.ContainsKey(words.Slice(at, length)))
                length--;
            if (length > 1 && KindsBySpan[words.Slice(at, length)] == kind && !Denied().IsMatch(words[..at]))
                last = at + length;
            at += Math.Max(1, length);
        }
        return last;
    }

    private static FrozenDictionary<string, string> ReadKinds()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("prose.predicates.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('：'))
            .SelectMany(line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => (Word: word, Kind: line[0])))
            .DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal);
    }

    [GeneratedRegex("(未|没有?|不|无)$")]
    private static partial Regex Denied();

    /// <summary>A verb of any kind with a sign that it was done, and short verbs at the head of a clause (查企业45家, 改隐患112处).</summary>
    [GeneratedRegex("[\u4e00-\u9fff](?<![为除罢极])了(?!解)|(?<![支进输付外杰突])[查揪评找挑选抓派送贴挂印写拍走开列摸挖诊测量补清推办建做配修换拆排盘](出(?!口|租|现|国|院|生|厂)|完|掉|毕)"
        + "|(?<![不达收受遭遇感得看听想谈遇碰提做用])[开走跑送讲发贴挂演练教学办请搬带传寄递投捐推抬架支拉搭竖站延铺涌赶挤](?<!推送|发送)(到|过(?!程|渡|期|敏)|进(?!出|口|行|度|步|而|入)|遍|起(?!重|来|点|步|草|因|于|诉)|会(?!议|场|员|计|展|议|战|同)|给|成(?!员|立|本|果|效|绩|长|熟)|满)(?=$|[约近超]?[\\d一二三四五六七八九十百千两])"
        + "|(?:^|[、和及,]|[共已各再新补夜逐]|累计|先后|分别)(?:查(?!询)|改(?!革|制)|罚(?!则)|讲(?!师|台)|练(?!车)|训|发(?!电|展|生|动机)|贴|挂(?!车|历|职)|播(?!种)|拍(?!卖)|写(?!字)|印(?!刷|染|章)|建(?!筑|设|材|制|议|有)|换(?!热|乘|流)|装(?!置|备|卸|修|配|载|饰)|修(?!理|船)"
        + "|拆(?!迁|船)|扣|封(?!面)|停(?!车|止|电|机)|抓|访(?!客|问)|送(?!水|电|变|货|餐|气|检|医)|评(?!价)|奖(?!项|状)|办(?!公|事)|签(?!证)|招(?!商|标|聘)|派(?!出所)|聘|邀|补(?!给)|清(?!洁|真)|设(?!计|备|施|有|区)|救(?!援|护|生)|治(?!安)|抽(?!水|采)|劝|帮|赠)|[上讲授听][^,。、]{0,10}课"
        + "|[装换挂贴穿戴接系配刷铺锁焊钉插盖喷涂画点摆架支搭挑](?:上(?!门|海|下|岗|班|级|市)|好|牢|紧)|[填铲推整夯铺压削抹]平(?!台|安|均)|[摸查理厘盘问弄]清|[守盯管看稳控捆拴围拦]住|[锁圈选划敲商确]定(?!于|期|的)|[撬敲拆掀凿]开(?!始|展|发)|[焊绑扎拴捆加]牢|[啃拿拔砍卸撤换摘拆]下|[配备凑]足|[捎带收追]回|亮起|[开兴创联协主]办(?!公|法|事|单位|方|人|者)"
        + "|[甄鉴勘探辨割焊切缝熬赶织植栽砌挖填夯浇铲刮擦涂绘裁剪消扑堵捆扎绑搬撤拆补纠劝敲喷铺扶架搭挪腾疏拦翻扫冲捐赠捎印抄誊摄诵邀回返增加][别定认测量验视访劝说送递派投寄写绘制造立补填埋除净灭杀封堵固正平顺通接连断割移离缴扣治修缮守救扶办阻截录摄画植栽砌换挂贴印](?![站点员队组局所部厂室机器仪柜箱区业证单工师人物线性体信])(?=[^,。、的]{1,14}$)")]
    private static partial Regex Done();

    /// <summary>Verbs of being and having.</summary>
    [GeneratedRegex("(现|共|拥|设|建|辖|还|只|仅|各|中|市|县|区|镇|乡|校|厂|矿|局|司|院|村|园|站|内|里|上|段|团|湖|港|国|省|州|盟|旗|师|队|心|点|方|业|地|也|前|该|我们|一共|总共)有(?!关|序|效|力|限|奖|害|毒|机|色|偿|料|的|所|条|组|针|意|轨|望|待|时|人|隐患)|下设|内设|本部设|机关设|下辖|(?<!管|直)辖(?!区|内)|分布(在|于)?|散落(在|于)?|坐落|位于|地处|毗邻|保有|现存|总户数|总人口|总人数|总数|(范围|管网|网络|供水|供气|供电|信号)(涵盖|覆盖)(?!率)|入驻|由(?![^,。]{0,30}(?:增|升|降|减|扩|提高|上升)[加大]?[至到]$)(?=[^,。]{0,30}$)")]
    private static partial Regex State();

    /// <summary>Words that make a noun one of the things that are on the books.</summary>
    [GeneratedRegex("登记(?!隐患|问题|线索|造册)|注册(?!学习)|在册|在管|在监|在用|在营|在运|在岗|在校|在读|在职|在编|在建|在住|在院|编制|核定|配属|(?<!新)纳入(监管|管理|名录|台账)的?|运行中的|运营中的|高峰期|旺季|常住|户籍|直属|持证|从业|面对|监管对象|服务对象|服务人口|服务范围|保有量|用户|占地|所辖|所属|下属|管养|监管的")]
    private static partial Regex Standing();
}
