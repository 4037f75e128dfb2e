using System.Globalization;

namespace SafetyMonth.Benchmarks.Loading;

/// <summary>Loads returns whole, and appends nothing but their figures with DuckDB's own appender: same rows, same file settings.</summary>
public sealed class LoadingBenchmark : IBenchmark
{
    private const int Rounds = 5;
    private const int Warming = 4;

    /// <inheritdoc/>
    public void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(output);
        // The first rounds pay for compiling.
        var warming = Season.Returns(1_000);
        for (var round = 0; round < Warming; round++)
        {
            LoadedFile.Measure(warming, LoadedFile.ByLoader);
            LoadedFile.Measure(warming, LoadedFile.ByAppender);
        }
        foreach (var size in sizes.Count > 0 ? sizes : [1_000, 10_000])
        {
            var returns = Season.Returns(size);
            var rows = returns.Sum(record => (long)record.Figures.Count);
            var rounds = Enumerable.Range(0, Rounds)
                .Select(_ => (Appender: LoadedFile.Measure(returns, LoadedFile.ByAppender), Loader: LoadedFile.Measure(returns, LoadedFile.ByLoader)))
                .ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loading {size} returns, {rows} figures: {Line(rows, rounds, timing => timing.Clock)} by the clock; {Line(rows, rounds, timing => timing.Processor)} by processor time"));
        }
    }

    // The round whose ratio is the median: what else the machine does falls on both sides of it.
    private static string Line(long rows, List<(Timing Appender, Timing Loader)> rounds, Func<Timing, TimeSpan> of)
    {
        var (appender, loader) = rounds.Select(round => (of(round.Appender).TotalSeconds, of(round.Loader).TotalSeconds)).OrderBy(round => round.Item1 / round.Item2).ElementAt(Rounds / 2);
        return string.Create(CultureInfo.InvariantCulture, $"appender {rows / appender / 1000:F0} k/s, loader {rows / loader / 1000:F0} k/s, ratio {appender / loader:F2}");
    }
}
