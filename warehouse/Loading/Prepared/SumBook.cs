using System.Runtime.InteropServices;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>Gathers what a transaction takes out of the sums and puts into them; what cancels out is not written.</summary>
internal sealed class SumBook
{
    private readonly Numbering<SumArea> areas = new();
    private readonly Numbering<SumPeriod> periods = new();
    private readonly Dictionary<(int Area, int Period, ulong Measure), Sums> sums = [];
    private readonly Dictionary<(int Period, ulong Measure), Sums> own = [];

    /// <summary>What has changed.</summary>
    public IEnumerable<SumChange> Changes => sums.Where(pair => !pair.Value.IsNothing)
        .Select(pair => new SumChange(areas[pair.Key.Area], periods[pair.Key.Period], pair.Key.Measure, pair.Value));

    /// <summary>Takes out (-1) or puts in (1) what one season says.</summary>
    public void Add(SeasonKey season, SeasonSum sum, MeasureBook measures, int sign)
    {
        own.Clear();
        var seasonal = periods.Of(SumPeriod.Season);
        foreach (var slot in sum.Slots)
            foreach (var measure in measures[slot.Indicator])
                Count((seasonal, measure), slot.Status, slot.Value, slot.Approximate, slot.Value is not null && !slot.Complete);
        foreach (var (sent, count, value, several) in sum.Periods)
        {
            var period = periods.Of(new SumPeriod(sent.Period, sent.Kind));
            foreach (var measure in measures[count.Indicator])
                Count((period, measure), count.Status, value, count.Approximate, several);
        }

        var area = areas.Of(new SumArea(season.FormId, season.Year, season.Region));
        foreach (var (key, one) in own)
        {
            ref var whole = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (area, key.Period, key.Measure), out _);
            whole = whole.Plus(one, sign);
        }
    }

    // A unit counts once, however many of its slots belong to a measure.
    private void Count((int Period, ulong Measure) key, SlotStatus status, Int128? value, bool approximate, bool partial)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(own, key, out _);
        sum = sum.Plus(Sums.Of(status, value ?? 0, approximate), 1) with
        {
            Covered = status is SlotStatus.Reported or SlotStatus.None ? 1 : sum.Covered,
            Partial = partial ? 1 : sum.Partial,
        };
    }

    // Few names among many figures: numbers are faster keys.
    private sealed class Numbering<T> where T : struct, IEquatable<T>
    {
        private readonly Dictionary<T, int> numbers = [];
        private readonly List<T> names = [];

        public T this[int number] => names[number];

        public int Of(T name)
        {
            if (numbers.TryGetValue(name, out var number))
                return number;
            numbers.Add(name, names.Count);
            names.Add(name);
            return names.Count - 1;
        }
    }
}

/// <summary>Whose sums they are. The region is empty where it is not settled.</summary>
internal readonly record struct SumArea(string FormId, int Year, string Region);

/// <summary>The period that they are of, and its kind; both null for the season.</summary>
internal readonly record struct SumPeriod(string? Period, string? Kind)
{
    public static SumPeriod Season { get; } = new(null, null);
}

/// <summary>How a measure's sum has changed.</summary>
internal sealed record SumChange(SumArea Area, SumPeriod Period, ulong Measure, Sums Change);

/// <summary>The sum of numbers, with how many slots said what and how many units it covers.</summary>
internal readonly record struct Sums(Int128 Value, long Approximate, long Reported, long None, long Blank, long Unreadable, long Covered, long Partial)
{
    public bool IsNothing => this == default;

    public static Sums Of(SlotStatus status, Int128 value, bool approximate) => new(
        value, approximate ? 1 : 0, status is SlotStatus.Reported ? 1 : 0, status is SlotStatus.None ? 1 : 0, status is SlotStatus.Blank ? 1 : 0,
        status is SlotStatus.Unreadable ? 1 : 0, 0, 0);

    public Sums Plus(Sums other, int sign) => new(
        Value + sign * other.Value, Approximate + sign * other.Approximate, Reported + sign * other.Reported, None + sign * other.None,
        Blank + sign * other.Blank, Unreadable + sign * other.Unreadable, Covered + sign * other.Covered, Partial + sign * other.Partial);
}
