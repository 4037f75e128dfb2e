using SafetyMonth.Dashboard.Numbers;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>Numbers in classes whose bounds are round: 0, 1–9, 10–19 and so on, finer or coarser as the numbers spread.</summary>
/// <param name="Low">The least number of the class.</param>
/// <param name="High">The largest number of the class.</param>
/// <param name="Count">How many fall into it.</param>
public sealed record Distribution(long Low, long High, int Count)
{
    private const int MostClasses = 14;

    private static readonly long[] Steps = [1, 2, 5];

    /// <summary>The class in words.</summary>
    public string Name => Low == High ? NumberText.Exact(Low) : $"{NumberText.Exact(Low)}–{NumberText.Exact(High)}";

    /// <summary>The classes from the least number to the largest, empty ones between them too.</summary>
    public static IReadOnlyList<Distribution> Of(IReadOnlyList<long> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Count == 0)
            return [];
        var (least, largest) = (Math.Max(numbers.Min(), 0), numbers.Max());
        var bounds = Bounds(largest, every: 1);
        // Over several powers of ten, whole ones do.
        if (bounds.Count(bound => bound > least) > MostClasses)
            bounds = Bounds(largest, every: Steps.Length);
        var classes = bounds.Zip(bounds.Skip(1).Append(long.MaxValue), (low, next) => new Distribution(low, Math.Min(next - 1, Math.Max(largest, low)), numbers.Count(number => Math.Max(number, 0) >= low && number < next)));
        return [.. classes.SkipWhile(one => one.Count == 0)];
    }

    private static List<long> Bounds(long largest, int every)
    {
        var bounds = new List<long> { 0 };
        var step = 0;
        for (long power = 1; power <= largest; power *= 10)
            foreach (var part in Steps)
                if (step++ % every == 0 && part * power <= largest)
                    bounds.Add(part * power);
        return bounds;
    }
}
