namespace SafetyMonth.Benchmarks;

/// <summary>Does the same several times, one after the other.</summary>
internal static class Repeating
{
    /// <summary>What the work gave each time; it is told which time it is.</summary>
    public static async Task<IReadOnlyList<T>> Times<T>(this int times, Func<int, Task<T>> work)
    {
        var results = new List<T>();
        for (var i = 0; i < times; i++)
            results.Add(await work(i));
        return results;
    }
}
