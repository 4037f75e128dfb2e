using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Extraction.Headers;

/// <summary>
/// Tells what a header label asks for that no list of labels has, by how it ends: 学校：, 网格长：, 值班座机：. Such a label is
/// weak: it must stand apart with a colon, and it yields to a label in full words.
/// </summary>
internal static partial class HeaderWords
{
    // The endings of each field; those of the first field that fits count.
    private static readonly (HeaderField Field, string[] Endings)[] Endings =
    [
        (HeaderField.Other, ["单位负责人", "审核人", "审批人", "签发人", "批准人", "法定代表人", "法人", "分管领导", "邮箱", "传真", "职务", "地址"]),
        (HeaderField.Phone, ["电话", "座机", "手机", "手机号", "号码", "专线", "热线", "联系方式", "电"]),
        (HeaderField.Date, ["日期", "时间", "截止日"]),
        (HeaderField.Contact, ["人", "人员", "专员", "联络员", "管理员", "统计员", "报表员", "信息员", "安全员", "网格员", "护林员", "教师", "老师", "秘书", "经办", "干事", "网格长", "姓名", "总监", "主管", "主任", "经理", "书记"]),
        (HeaderField.Unit, ["单位", "单位名称", "部门", "机构", "企业", "公司", "名称", "学校", "学院", "医院", "社区", "街道", "乡镇", "村", "委员会", "村委会", "居委会", "中心", "园区", "场", "局", "站", "所", "办", "队", "段", "厂", "矿", "项目部", "指挥部"]),
    ];

    /// <summary>The weak labels of a text, in order.</summary>
    public static IEnumerable<HeaderLabel> In(string text)
    {
        foreach (Match match in Apart().Matches(text))
            yield return new HeaderLabel(FieldOf(match.Groups["words"].Value), match.Index, match.Index + match.Length) { Weak = true };
    }

    /// <summary>Whether the value may be what a weak label asks for: a name has no figures in it, a number enough of them.</summary>
    public static bool Fits(HeaderField field, string value) => field switch
    {
        HeaderField.Phone => value.Count(char.IsDigit) >= 7,
        HeaderField.Date => value.Count(char.IsDigit) >= 3,
        HeaderField.Contact => value.Length <= 20 && !value.Any(char.IsDigit) && !Sentence().IsMatch(value),
        _ => value.Length is >= 2 and <= 40 && !char.IsDigit(value[0]) && !Sentence().IsMatch(value),
    };

    private static HeaderField FieldOf(string words)
    {
        foreach (var (field, endings) in Endings)
            if (Array.Exists(endings, ending => words.EndsWith(ending, StringComparison.Ordinal)))
                return field;
        return HeaderField.Other;
    }

    [GeneratedRegex(@"(?<=^|[\s\u3000；;])(?<words>[\u4e00-\u9fff]{1,8})(?:[（(][\u4e00-\u9fff、]{1,8}[)）])?[ \u3000]?[:：]")]
    private static partial Regex Apart();

    [GeneratedRegex("[，,。；;：:（(_—/]|^无$")]
    private static partial Regex Sentence();
}
