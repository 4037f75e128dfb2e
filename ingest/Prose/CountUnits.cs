using System.Collections.Frozen;

namespace SafetyMonth.Ingest.Prose;

/// <summary>The measure words that stand behind a count in running text. The list is open: what counts nothing (年, 元, 米) is simply not in it.</summary>
internal static class CountUnits
{
    private const string Plain = "场次人名位家户处条个项件份篇幅块辆期部册张套台组批所座栋幢起宗本支艘架盏只把顶枚面双例则集首曲门堂轮箱瓶包袋桶具根班间片站村株节卷辑档扇"
        + "车封棵口遍趟盘盒沓道盆匹头艇桩副颗尊幕队剂罐列讲捆筐床通帖伙筒对笔樘课路票届眼樘";

    private const string Compound = "人次 场次 条次 家次 辆次 件次 座次 户次 台次 处次 批次 篇次 车次 班次 项次 个次 名次 份次 组次 艘次 架次 轮次 起次 点次 店次 站次 课次 船次 部次 期次 台套 篇条 课时 小时 "
        + "条篇 封次 幅次 公里";

    /// <summary>People and places that are counted without a measure word (1.2万群众), behind the word that counts them.</summary>
    private const string Counted = "人：群众 职工 学生 居民 市民 员工 干部 工人 师生 党员 村民 人员 网民 网友 观众 儿童 家长 游客 从业人员 志愿者 学员；家：企业 单位；户：商户 家庭；个：社区 小区 部门；辆：车辆";

    /// <summary>What makes the word behind a numeral no measure word, such as 八部门: the word, then the letters that show it.</summary>
    private const string Joined = "部门署分长队委 人民大才均间格 个体别性 场所景地馆面外内 条例款约 家庭属长园具电 户外主型籍 次日序生 起重来点步草因于诉初伏火义始码止飞 台账风词 组织长成建合 座谈位 "
        + "幅度 篇章 期间限末满待 张贴 份额 本次月年市地区县着辖周科身质 支持撑付 班组子前 间隔接 片区 站点 村民居 面向对临积 例如 位于置 节日约能假 列车 讲解座话 床位铺 通过知道报 集中团体合 轮值换训车摩 门店口 首先次 "
        + "车间站辆 口号 头部盔 道路理德 队伍员 包括保 把手 副主局县市总书 只有是能要 对外于照标象策接比口手应面话待全各 课程堂题间后件余外本 件事套 块钱 路公线口灯车人径面况段过由 票价据务款证专三检审 眼睛镜界前光下里 届时满全 笔试记者误";

    private const string NoTimes = "年月日天周时分秒余多两三第其再首每";

    private static readonly FrozenDictionary<string, string> Nouns = Counted.Split('；')
        .SelectMany(group => group[2..].Split(' ').Select(noun => (Noun: noun, Unit: group[..1])))
        .ToFrozenDictionary(pair => pair.Noun, pair => pair.Unit, StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string> Refused = Joined.Split(' ').ToFrozenDictionary(word => word[0], word => word[1..]);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> NounsBySpan = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Plain.Select(sign => sign.ToString()).Concat(Compound.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The measure word at a place: its length there and its plain spelling, such as 场次 for 场（次）.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the word would begin.</param>
    /// <param name="unit">The plain spelling.</param>
    /// <returns>Characters that it takes, 0 where none stands there.</returns>
    public static int At(string text, int at, out string unit)
    {
        unit = "";
        var rest = text.AsSpan(at, Math.Min(8, text.Length - at));
        if (rest.Length >= 2 && WordsBySpan.TryGetValue(rest[..2], out var pair))
        {
            unit = pair;
            return 2;
        }
        // Any word with 次 counts comings and goings: 航次, 列次.
        if (rest.Length >= 2 && rest[1] == '次' && rest[0] is >= '\u4e00' and <= '\u9fff' && !NoTimes.Contains(rest[0], StringComparison.Ordinal))
        {
            unit = rest[..2].ToString();
            return 2;
        }
        if (Noun(rest, out var noun, out var counted))
        {
            unit = counted;
            return noun;
        }
        if (rest.IsEmpty || !WordsBySpan.TryGetValue(rest[..1], out var single) || IsRefused(single, rest))
            return 0;
        unit = single;
        return 1 + Behind(rest[1..], ref unit);
    }

    private static bool Noun(ReadOnlySpan<char> rest, out int length, out string unit)
    {
        for (length = Math.Min(4, rest.Length); length >= 2; length--)
            if (NounsBySpan.TryGetValue(rest[..length], out unit!) && !IsLong(rest))
                return true;
        unit = "";
        return false;
    }

    /// <summary>6家长期停产企业: 长期 belongs together.</summary>
    private static bool IsLong(ReadOnlySpan<char> rest) => rest.Length > 2 && rest[1] == '长' && rest[2] is '期' or '年' or '久';

    private static bool IsRefused(string unit, ReadOnlySpan<char> rest)
        => rest.Length > 1 && !IsLong(rest) && Refused.TryGetValue(unit[0], out var letters) && letters.Contains(rest[1], StringComparison.Ordinal);

    /// <summary>场（次）, 人/次, 份(册): a second measure word that belongs to the first.</summary>
    private static int Behind(ReadOnlySpan<char> rest, ref string unit)
    {
        var bracket = rest.Length > 2 && rest[0] == '(' && rest[2] == ')';
        if (!bracket && !(rest.Length > 1 && rest[0] == '/') || !WordsBySpan.Contains(rest.Slice(1, 1)))
            return 0;
        unit += bracket ? $"（{rest[1]}）" : $"/{rest[1]}";
        return bracket ? 3 : 2;
    }
}
