using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Checking;

/// <summary>
/// Clean seasons out of a model that shares nothing with the checks: overdispersed counts (gamma mixed with Poisson), crowds per
/// session that depend on the unit, units that never do an activity, giants, one-off great events, the peak of 16 June in week 3,
/// clerks who round and clerks who leave blanks. Final returns are the sums of the weeks, or a little more.
/// </summary>
internal sealed class MadeSeason
{
    private readonly Random chance;

    public MadeSeason(Form form, int units, int seed)
    {
        chance = new Random(seed);
        Form = form;
        Slots = [.. form.Slots.Where(slot => slot.Kind is SlotKind.Count)];
        Leaders = [.. Enumerable.Range(0, Slots.Count).Select(Leader)];
        var levels = Slots.Select((_, j) => Leaders[j] >= 0 ? Math.Exp(Normal(3.5, 0.8)) : Math.Exp(Normal(1.2, 1.1))).ToArray();
        for (var u = 0; u < units; u++)
            AddUnit($"示例{u + 1}号单位", levels, giant: chance.NextDouble() < 0.02);
    }

    public Form Form { get; }

    /// <summary>The count slots, which are the columns.</summary>
    public IReadOnlyList<FormSlot> Slots { get; }

    /// <summary>By column: the column of its sessions, or −1.</summary>
    public IReadOnlyList<int> Leaders { get; }

    public List<MadeReturn> Returns { get; } = [];

    // People stand behind their sessions, in the same item, one column before.
    private int Leader(int column)
        => column > 0 && Slots[column].Unit.StartsWith('人') && Slots[column - 1].ItemNumber == Slots[column].ItemNumber && !Slots[column - 1].Unit.StartsWith('人') ? column - 1 : -1;

    private void AddUnit(string name, double[] levels, bool giant)
    {
        var size = Math.Exp(Normal(0, 0.7)) * (giant ? 12 : 1);
        var habits = Slots.Select(_ => Math.Exp(Normal(0, 0.4))).ToArray();
        var never = Slots.Select(_ => chance.NextDouble() < 0.12).ToArray();
        var (rounds, blanks) = (chance.NextDouble() < 0.05, chance.NextDouble() < 0.4);
        var weeks = Enumerable.Range(1, 4).Select(week => Week(week, size, levels, habits, never, rounds)).ToList();
        var extra = chance.NextDouble() < 0.1;
        var final = Slots.Select((_, j) => weeks.Sum(week => week[j])).Select(sum => extra && chance.NextDouble() < 0.5 ? sum + Poisson(sum * 0.15) : sum).ToArray();
        foreach (var (values, index) in weeks.Append(final).Select((values, index) => (values, index)))
            Returns.Add(new MadeReturn(name, index + 1, [.. values.Select(value => value == 0 && blanks ? -1 : value)]));
    }

    private long[] Week(int week, double size, double[] levels, double[] habits, bool[] never, bool rounds)
    {
        var values = new long[Slots.Count];
        for (var j = 0; j < values.Length; j++)
        {
            var peak = week == 3 ? 1.8 : 1;
            if (Leaders[j] >= 0)
                values[j] = Crowd(values[Leaders[j]], levels[j] * habits[j] * Math.Pow(size, 0.2), rounds);
            else if (!never[j])
                values[j] = Poisson(levels[j] * habits[j] * size * peak * Gamma(4) / 4);
        }
        return values;
    }

    // Now and then one great event.
    private long Crowd(long sessions, double each, bool rounds)
    {
        if (sessions == 0)
            return 0;
        var people = Math.Max(sessions, (long)Math.Round(sessions * each * Math.Exp(Normal(0, 0.25)))) + (chance.NextDouble() < 0.002 ? (long)(each * 20) : 0);
        return rounds && people >= 20 ? people / 10 * 10 : people;
    }

    private double Normal(double mean, double deviation)
        => mean + deviation * Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());

    // A whole shape: the sum of exponentials.
    private double Gamma(int shape) => Enumerable.Range(0, shape).Sum(_ => -Math.Log(1 - chance.NextDouble()));

    private long Poisson(double mean)
    {
        if (mean > 50)
            return Math.Max(0, (long)Math.Round(Normal(mean, Math.Sqrt(mean))));
        var (limit, product, count) = (Math.Exp(-mean), chance.NextDouble(), 0L);
        for (; product > limit; count++)
            product *= chance.NextDouble();
        return count;
    }
}
