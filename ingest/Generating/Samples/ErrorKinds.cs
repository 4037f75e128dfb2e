using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Samples;

/// <summary>The slips of real clerks, each as a change of what a return means to say.</summary>
internal static class ErrorKinds
{
    /// <summary>Changes one slot: the values to write by 0-based slot, or nothing where the return does not lend itself to the slip.</summary>
    public delegate IReadOnlyDictionary<int, long> Slip(ModelReturn meant, IReadOnlyList<ModelReturn> season, Dice dice);

    /// <summary>The slips that change single figures, by kind.</summary>
    public static IReadOnlyDictionary<string, Slip> Figures { get; } = new Dictionary<string, Slip>
    {
        ["times-10"] = (meant, _, dice) => One(meant, dice, n => n is >= 20 and < 5000, n => n * 10),
        ["times-100"] = (meant, _, dice) => One(meant, dice, n => n is >= 20 and < 5000, n => n * 100),
        ["ten-thousand-dropped"] = (meant, _, dice) => One(meant, dice, n => n >= 15_000, n => (n + 5_000) / 10_000),
        ["digits-transposed"] = (meant, _, dice) => One(meant, dice, n => n is >= 100 and < 10_000 && Transposed(n) > 3 * n, Transposed),
        ["neighbours-swapped"] = SwapNeighbours,
        ["rectified-exceeds-found"] = RectifyTooMuch,
        ["attendance-without-sessions"] = ForgetSessions,
    };

    /// <summary>The slips that spoil a whole return, by kind.</summary>
    public static IReadOnlyDictionary<string, Slip> WholeReturns { get; } = new Dictionary<string, Slip>
    {
        ["copied-return"] = CopyLastWeek,
        ["cumulative-as-weekly"] = AddUp,
    };

    private static IReadOnlyDictionary<int, long> Nothing { get; } = new Dictionary<int, long>();

    private static IReadOnlyDictionary<int, long> One(ModelReturn meant, Dice dice, Func<long, bool> suits, Func<long, long> slip)
    {
        var slots = Enumerable.Range(0, meant.Values.Count).Where(i => meant.Values[i].Number is { } number && suits(number)).ToList();
        if (slots.Count == 0)
            return Nothing;
        var slot = dice.Pick(slots);
        return new Dictionary<int, long> { [slot] = slip(meant.Values[slot].Number!.Value) };
    }

    // 1,289 becomes 8,219: the first digit and the largest one change places.
    private static long Transposed(long number)
    {
        var digits = Dice.Word(number).ToCharArray();
        var largest = Array.IndexOf(digits, digits.Max());
        (digits[0], digits[largest]) = (digits[largest], digits[0]);
        return long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IReadOnlyDictionary<int, long> SwapNeighbours(ModelReturn meant, IReadOnlyList<ModelReturn> season, Dice dice)
    {
        var pairs = Pairs(meant, SlotRole.Attendance).Where(pair => pair.Follower > 100 && pair.Leader is > 0 and < 40).ToList();
        if (pairs.Count == 0)
            return Nothing;
        var (leader, first, follower, second) = dice.Pick(pairs);
        return new Dictionary<int, long> { [leader] = second, [follower] = first };
    }

    private static IReadOnlyDictionary<int, long> RectifyTooMuch(ModelReturn meant, IReadOnlyList<ModelReturn> season, Dice dice)
    {
        var pairs = Pairs(meant, SlotRole.Rectified).Where(pair => pair.Leader > 3).ToList();
        if (pairs.Count == 0)
            return Nothing;
        var (_, found, rectified, _) = dice.Pick(pairs);
        return new Dictionary<int, long> { [rectified] = found + dice.Between(2, 9) };
    }

    private static IReadOnlyDictionary<int, long> ForgetSessions(ModelReturn meant, IReadOnlyList<ModelReturn> season, Dice dice)
    {
        var pairs = Pairs(meant, SlotRole.Attendance).Where(pair => pair.Leader > 0 && pair.Follower > 50).ToList();
        return pairs.Count == 0 ? Nothing : new Dictionary<int, long> { [dice.Pick(pairs).LeaderSlot] = 0 };
    }

    private static IReadOnlyDictionary<int, long> CopyLastWeek(ModelReturn meant, IReadOnlyList<ModelReturn> season, Dice dice)
    {
        var last = PeriodCodes.WeekOf(meant.Period) is { } week
            ? season.FirstOrDefault(sent => sent.Period == PeriodCodes.Week(week - 1) && sent.Revision == 0) : null;
        return last is null ? Nothing : Numbers(last);
    }

    private static IReadOnlyDictionary<int, long> AddUp(ModelReturn meant, IReadOnlyList<ModelReturn> season, Dice dice)
    {
        if (PeriodCodes.WeekOf(meant.Period) is not (>= 3 and { } week))
            return Nothing;
        var sums = new Dictionary<int, long>();
        for (var earlier = 1; earlier <= week; earlier++)
        {
            if (season.LastOrDefault(sent => sent.Period == PeriodCodes.Week(earlier)) is not { } sent)
                return Nothing;
            foreach (var (slot, number) in Numbers(sent))
                sums[slot] = sums.GetValueOrDefault(slot) + number;
        }

        return sums;
    }

    private static Dictionary<int, long> Numbers(ModelReturn sent)
        => Enumerable.Range(0, sent.Values.Count).Where(i => sent.Values[i].Number is not null).ToDictionary(i => i, i => sent.Values[i].Number!.Value);

    private static IEnumerable<(int LeaderSlot, long Leader, int FollowerSlot, long Follower)> Pairs(ModelReturn meant, SlotRole role)
    {
        var profiles = SlotProfile.Of(meant.Form);
        for (var i = 0; i < profiles.Count; i++)
            if (profiles[i].Role == role && meant.Values[i].Number is { } follower && meant.Values[profiles[i].Leader].Number is { } leader)
                yield return (profiles[i].Leader, leader, i, follower);
    }
}
