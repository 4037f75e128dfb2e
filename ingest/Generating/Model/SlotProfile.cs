using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>What the model knows about a slot: its role, the slot it follows, and what a median county reports in a season.</summary>
/// <param name="Slot">The form's slot.</param>
/// <param name="Role">How its figures behave.</param>
/// <param name="Leader">0-based index of the slot it depends on (sessions of an attendance, found of a rectified), or −1.</param>
/// <param name="Level">Median season total of a county; for an attendance, people per session.</param>
/// <param name="OnConsultationDay">Whether nearly all of it falls on 16 June, 安全宣传咨询日.</param>
public sealed record SlotProfile(FormSlot Slot, SlotRole Role, int Leader, double Level, bool OnConsultationDay)
{
    /// <summary>The profiles of a form's slots, in slot order.</summary>
    public static IReadOnlyList<SlotProfile> Of(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var profiles = new List<SlotProfile>(form.Slots.Count);
        foreach (var slot in form.Slots)
        {
            var role = RoleOf(slot);
            var leader = LeaderOf(role, slot, profiles);
            if (role == SlotRole.Attendance && leader < 0)
                role = SlotRole.Crowd;
            if (role == SlotRole.Rectified && leader < 0)
                role = SlotRole.Rare;
            var consultation = slot.Label.Contains("咨询日") || slot.Item.Contains("咨询日");
            profiles.Add(new SlotProfile(slot, role, leader, LevelOf(role, slot), consultation));
        }

        return profiles;
    }

    private static SlotRole RoleOf(FormSlot slot) => slot switch
    {
        { Kind: SlotKind.Bool } => SlotRole.Answer,
        { Kind: SlotKind.Text } => SlotRole.Words,
        _ when slot.Unit.StartsWith('人') => SlotRole.Attendance,
        _ when slot.Unit.StartsWith('场') => SlotRole.Sessions,
        _ when Speaks(slot, "整改") => SlotRole.Rectified,
        _ when Speaks(slot, "发现隐患") => SlotRole.Found,
        _ when Speaks(slot, "检查", "排查") => SlotRole.Inspected,
        _ when Speaks(slot, "曝光", "奖励", "中央", "举报") || Counts(slot, "case.") => SlotRole.Rare,
        _ when slot.Unit is "次" => SlotRole.Sessions,
        _ => SlotRole.Pieces,
    };

    // An attendance belongs to the sessions before it in the same item; a rectification to the last finding anywhere above.
    private static int LeaderOf(SlotRole role, FormSlot slot, List<SlotProfile> before) => role switch
    {
        SlotRole.Attendance => before.FindLastIndex(p => p.Slot.ItemNumber == slot.ItemNumber) is var last and >= 0
            && (before[last].Role is SlotRole.Sessions || Speaks(slot, "答题")) ? last : -1,
        SlotRole.Rectified => before.FindLastIndex(p => p.Role is SlotRole.Found),
        SlotRole.Found => before.FindLastIndex(p => p.Role is SlotRole.Inspected),
        _ => -1,
    };

    private static double LevelOf(SlotRole role, FormSlot slot) => role switch
    {
        SlotRole.Attendance when Speaks(slot, "答题") => 1.7,
        SlotRole.Attendance when Speaks(slot, "专家") => 3,
        SlotRole.Attendance when Counts(slot, "online.") => 1800,
        SlotRole.Attendance when Speaks(slot, "咨询") => 220,
        SlotRole.Attendance => 46,
        SlotRole.Crowd when Speaks(slot, "奖励") => 2,
        SlotRole.Crowd when Counts(slot, "online.") || Speaks(slot, "受众") => 3600,
        SlotRole.Crowd => 640,
        SlotRole.Sessions when Counts(slot, "outreach.day_") => 3,
        SlotRole.Sessions when Counts(slot, "online.") || Speaks(slot, "启动", "调查") => 2.5,
        SlotRole.Sessions => 16,
        SlotRole.Pieces when Speaks(slot, "张贴", "悬挂", "海报") => 120,
        SlotRole.Pieces when Speaks(slot, "视频", "专栏", "片", "省新闻") || slot.Unit is "部" => 5,
        SlotRole.Pieces => 26,
        SlotRole.Rare => 3,
        SlotRole.Inspected => 60,
        SlotRole.Found => 0.55,
        _ => 1,
    };

    private static bool Counts(FormSlot slot, string indicators) => slot.Indicator.StartsWith(indicators, StringComparison.Ordinal);

    private static bool Speaks(FormSlot slot, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (slot.Label.Contains(word))
                return true;
        return false;
    }
}
