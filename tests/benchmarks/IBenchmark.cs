namespace SafetyMonth.Benchmarks;

/// <summary>Something to measure, as a ratio against what it cannot beat.</summary>
public interface IBenchmark
{
    /// <summary>Measures with so many returns each, or figures for the dashboard; none given stands for the usual sizes.</summary>
    void Run(IReadOnlyList<int> sizes, TextWriter output);
}
