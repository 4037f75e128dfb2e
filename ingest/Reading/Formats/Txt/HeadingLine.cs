using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Reading.Formats.Txt;

/// <summary>Tells a line that stands between tables (a title, a header field, a note) from one that goes on with a cell.</summary>
internal static partial class HeadingLine
{
    private static readonly string[] Starts =
    [
        "填报单位", "填报日期", "填报时间", "填报人", "填表", "报送单位", "报送日期", "报送时间", "单位名称", "单位（", "单位(", "单位：", "单位:",
        "联系人", "联系电话", "联系方式", "电话", "日期", "审核", "审批", "签发", "制表", "负责人", "附件", "附表", "附：", "附:", "注：", "注:", "备注：", "备注:", "说明：", "说明:", "#",
    ];

    private static readonly string[] Ends = ["统计表", "情况表", "报送表", "汇总表", "登记表", "联络员表", "名单", "清单", "报表"];

    public static bool Matches(string line)
    {
        var text = line.AsSpan().Trim().TrimStart("*（(【[");
        foreach (var start in Starts)
            if (text.StartsWith(start, StringComparison.Ordinal))
                return true;
        foreach (var end in Ends)
            if (text.EndsWith(end, StringComparison.Ordinal))
                return true;
        return SubTitle().IsMatch(line);
    }

    /// <summary>Whether a line is a title in the manner of 二、宣传教育, which below a row that is complete goes on with nothing.</summary>
    public static bool IsTitle(string line) => Title().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])[^，,。；;：:0-9]{2,24}$")]
    private static partial Regex Title();

    // 二、宣传品发放（单位：份）, 表二 管网巡查: the next small table's title.
    [GeneratedRegex(@"^\s*(?:(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]).{0,40}[（(]单位[:：][^（）()]{1,10}[)）]\s*$|表[一二三四五六七八九十0-9]{1,2}[\s:：、.．]\s*[^，,。；;（(]{2,30}(?:[（(]单位[:：][^（）()]{1,10}[)）])?\s*$)")]
    private static partial Regex SubTitle();
}
