using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>The words by which a slot is compared with others.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Words">Its label's skeleton; a short one (参与, 到会) with the label before it.</param>
/// <param name="Whole">The same with the item's label before it.</param>
/// <param name="Follows">Whether the label alone says too little, so that the slot goes with the one before it.</param>
internal sealed record SlotWording(FormSlot Slot, string Words, string Whole, bool Follows)
{
    // 参与, 网络直播 and 排查隐患 alone say too little.
    private const int SaysEnough = 5, Longest = 80;

    /// <summary>The wordings of a form's slots.</summary>
    public static List<SlotWording> Of(Form form)
    {
        var wordings = new List<SlotWording>();
        var lead = (Item: 0, Words: "");
        foreach (var slot in form.Slots)
        {
            var label = slot.Label;
            if (label.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var column)
                label = label[..column];
            var words = Skeleton.Of(label);
            var follows = words.Length < SaysEnough || form.Layout is FormLayout.Matrix && label == slot.Item;
            if (words.Length >= SaysEnough)
                lead = (slot.ItemNumber, words);
            else if (lead.Item == slot.ItemNumber)
                words = lead.Words + words;
            else
                words = Skeleton.Of(slot.Item) + words;
            var item = Skeleton.Of(slot.Item);
            wordings.Add(new SlotWording(slot, Cut(words), Cut(words.StartsWith(item, StringComparison.Ordinal) ? words : item + words), follows));
        }

        return wordings;
    }

    /// <summary>Whether the slot counts people.</summary>
    public static bool People(string unit) => unit.AsSpan().IndexOfAny("人名位") >= 0 || unit.Contains("观看", StringComparison.Ordinal);

    /// <summary>The theme that the wording speaks of.</summary>
    public string Theme
    {
        get
        {
            foreach (var text in new[] { Words, Whole })
                foreach (var (word, theme) in Themes)
                    if (text.Contains(word, StringComparison.Ordinal))
                        return theme;
            return Slot.Kind is SlotKind.Bool ? "organisation" : "outreach";
        }
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[^Longest..];

    // The first word that occurs decides, so that narrow words stand before wide ones.
    private static readonly (string Word, string Theme)[] Themes =
    [
        ("演练", "drill"), ("培训", "training"), ("宣讲", "lecture"), ("讲堂", "lecture"), ("讲座", "lecture"), ("举报", "report"), ("警示", "case"), ("案例", "case"),
        ("隐患", "hazard"), ("整改", "hazard"), ("曝光", "hazard"), ("专栏", "media"), ("媒体", "media"), ("报道", "media"), ("稿件", "media"), ("刊播", "media"),
        ("检查", "inspection"), ("排查", "inspection"), ("暗访", "inspection"), ("执法", "inspection"), ("督导", "inspection"), ("网络", "online"), ("线上", "online"), ("直播", "online"),
        ("微信", "online"), ("竞赛", "online"), ("学习", "study"), ("研讨", "study"), ("观摩", "study"), ("心得", "study"), ("领导小组", "organisation"), ("保障", "organisation"), ("承诺", "organisation"),
    ];
}
