using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>Thinks up a season for a unit: large and small places, growth, the peak of 16 June, people who fit the sessions.</summary>
public sealed class SeasonModel
{
    private static readonly string[] Activities =
    [
        "安全知识随手答", "电梯困人应急救援演练", "安全生产文艺汇演", "特种设备云课堂", "安全家书征集", "企业现场会", "安全体验馆开放日", "隐患随手拍",
        "安康杯岗位练兵", "安全微视频大赛", "广场集中宣传", "安全宣讲进夜市",
    ];

    private readonly string seed;
    private readonly Form form;
    private readonly IReadOnlyList<SlotProfile> profiles;
    private readonly double[] levels;

    /// <summary>A model of one form's seasons.</summary>
    public SeasonModel(long seed, Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        this.seed = Dice.Word(seed);
        this.form = form;
        profiles = SlotProfile.Of(form);
        // An indicator is popular or rare with everyone, whatever form asks for it.
        levels = [.. profiles.Select(p => p.Level * Dice.For(this.seed, "indicator", p.Slot.Indicator).LogNormal(1, p.Role is SlotRole.Attendance ? 0.25 : 0.4))];
    }

    /// <summary>The season of a unit in a year.</summary>
    public Season Of(ReportingUnit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var weeks = Week.Of(form, year);
        var size = SizeOf(unit) * GrowthOf(unit, year);
        var dice = Dice.For(seed, "season", form.Id, unit.Name, Dice.Word(year));
        var counts = new long[profiles.Count][];
        var answers = new bool?[profiles.Count];
        var words = new string?[profiles.Count];
        for (var i = 0; i < profiles.Count; i++)
        {
            counts[i] = new long[weeks.Count];
            var profile = profiles[i];
            if (profile.Role is SlotRole.Answer)
                answers[i] = dice.Chance(0.93);
            else if (profile.Role is SlotRole.Words)
                words[i] = dice.Pick(Activities);
            else
                Fill(i, counts, weeks, unit, size, dice);
        }

        return new Season(weeks, counts, answers, words);
    }

    private void Fill(int i, long[][] counts, IReadOnlyList<Week> weeks, ReportingUnit unit, double size, Dice dice)
    {
        var profile = profiles[i];
        // A unit that does not go in for something does not go in for it in any year.
        var character = Dice.For(seed, "character", form.Id, unit.Name, profile.Slot.Indicator);
        var never = character.Chance(Math.Clamp(0.07 / size, 0.01, 0.25)) && profile.Leader < 0;
        var taste = character.LogNormal(1, 0.3) * dice.LogNormal(1, 0.15);
        for (var week = 0; week < weeks.Count; week++)
        {
            var share = profile.OnConsultationDay ? weeks[week].ConsultationShare : weeks[week].Share;
            counts[i][week] = profile.Role switch
            {
                SlotRole.Attendance => People(counts[profile.Leader][week], levels[i] * taste * Math.Pow(size, 0.25), dice),
                SlotRole.Rectified => PutRight(counts[profile.Leader][week], dice),
                SlotRole.Found when profile.Leader >= 0 => (long)(counts[profile.Leader][week] * Math.Min(0.9, levels[i] * taste)),
                _ when never => 0,
                SlotRole.Crowd => (long)Math.Round(levels[i] * taste * size * share * dice.LogNormal(1, 0.2)),
                _ => dice.Count(levels[i] * taste * Math.Pow(size, 0.8) * share),
            };
        }
    }

    private static long People(long sessions, double each, Dice dice)
        => sessions == 0 ? 0 : Math.Max(sessions, (long)Math.Round(sessions * each * dice.LogNormal(1, 0.2)));

    private static long PutRight(long found, Dice dice)
        => found - (dice.Chance(0.5) ? 0 : Math.Min(found, dice.Count(found * 0.12)));

    private double SizeOf(ReportingUnit unit)
        => unit.Scale * Math.Clamp(Dice.For(seed, "size", unit.RegionCode, unit.Name).LogNormal(1, 0.6), 0.15, 6);

    // 2020 kept people at home; after that each unit grows at its own pace, a few per cent a year.
    private double GrowthOf(ReportingUnit unit, int year)
    {
        var pace = Dice.For(seed, "growth", unit.Name).Normal(0.06, 0.03);
        return Math.Exp(pace * Math.Clamp(year - 2020, -5, 15)) * (year == 2020 ? 0.85 : 1);
    }
}
