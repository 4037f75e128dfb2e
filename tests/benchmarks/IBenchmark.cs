namespace SafetyMonth.Benchmarks;

/// <summary>Something to measure, as a ratio against what it cannot beat.</summary>
public interface IBenchmark
{
    /// <summary>Measures with so many returns each; none given stands for the usual 1,000 and 10,000.</summary>
    void Run(IReadOnlyList<int> sizes, TextWriter output);
}
