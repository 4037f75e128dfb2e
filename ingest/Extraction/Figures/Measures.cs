namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>The measure words that clerks write beside a figure, and which of them say the same kind of thing.</summary>
internal static class Measures
{
    // Longest first, so that 人次 is not read as 人 with a rest.
    private static readonly string[] Words =
    [
        "条微视频", "名专家", "位专家", "个专家", "人观看", "人参与", "场次", "人次", "条次", "家次", "辆次", "件次", "座次", "户次", "台次", "处次", "批次", "观看",
        "微视频", "专家", "条/份", "场/次", "篇条", "场", "次", "人", "名", "位", "个", "篇", "条", "份", "部", "项", "座", "幢", "栋", "户", "家", "处", "件", "起",
        "辆", "台", "套", "本", "册", "张", "幅", "块", "期", "批", "支", "所", "班", "站", "村", "元", "天", "/",
    ];

    // Letters of much ordinary wording too: behind a figure they measure, elsewhere they say nothing.
    private static readonly string[] Rare =
    [
        "班次", "艘次", "期次", "万元", "亿元", "公里", "小时", "学时", "课时",
        "则", "版", "堂", "节", "集", "艘", "只", "枚", "根", "棵", "株", "盏", "面", "封", "组", "队", "宗", "例", "间", "架", "瓶", "箱", "吨", "米", "轮", "片",
    ];

    /// <summary>How many signs at the start are a measure word, 0 where none is.</summary>
    public static int LengthAt(ReadOnlySpan<char> signs)
    {
        foreach (var word in Rare)
            if (signs.StartsWith(word))
                return word.Length;
        foreach (var word in Words)
            if (signs.StartsWith(word))
                return word.Length;
        return 0;
    }

    /// <summary>The same where a slot's own unit is a measure word too, whatever it is: 种, 头.</summary>
    public static int LengthAt(ReadOnlySpan<char> signs, string unit)
        => Math.Max(LengthAt(signs), unit.Length > 0 && signs.StartsWith(unit) ? unit.Length : 0);

    /// <summary>Whether the character occurs in a common measure word.</summary>
    public static bool IsPart(char c) => Parts.Contains(c);

    /// <summary>Whether a figure written with one measure word may stand in a slot of another unit: people are not sessions.</summary>
    public static bool Agree(ReadOnlySpan<char> written, string unit)
        => written.IsEmpty || unit.Length == 0 || CountsPeople(written) == CountsPeople(unit);

    private static readonly System.Buffers.SearchValues<char> Parts = System.Buffers.SearchValues.Create(string.Concat(Words));

    private static bool CountsPeople(ReadOnlySpan<char> unit) => unit.IndexOfAny("人名位") >= 0 || unit.Contains("观看", StringComparison.Ordinal) || unit.Contains("专家", StringComparison.Ordinal);
}
