using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>Small changes of the form's wording that a person reads over.</summary>
public static class Rewording
{
    private static readonly (string Printed, string Typed)[] Changes =
    [
        ("组织开展", "开展"), ("参与", "参加"), ("网络直播", "网上直播"), ("发表评论文章或心得体会", "撰写评论文章、心得体会"), ("等活动", "活动"),
        ("在本级以上主流媒体公布", "在本级以上媒体公布"), ("宣传受众", "受众"), ("制作公益广告", "制作安全公益广告"), ("曝光重大事故隐患和突出问题", "曝光重大隐患和突出问题"),
        ("企业组织事故应急演练", "企业组织应急演练"), ("在各类媒体开设专栏专题", "在各类媒体开设专题专栏"), ("排查安全隐患行为", "排查隐患行为"), ("接收各类举报", "接到各类举报"),
        ("是否已建立健全", "是否建立健全"), ("是否已将", "是否将"), ("专题警示教育", "警示教育"), ("应急救援演练", "应急演练"), ("组织记者报道", "记者报道"),
    ];

    /// <summary>The text with about a third of the possible changes made.</summary>
    public static string Change(string text, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dice);
        foreach (var (printed, typed) in Changes)
            if (text.Contains(printed, StringComparison.Ordinal) && dice.Chance(0.35))
                text = text.Replace(printed, typed, StringComparison.Ordinal);
        return text;
    }
}
