using System.Text.Json;

namespace SafetyMonth.Dashboard.Measures;

/// <summary>The measures of <c>measures.json</c>. A star in a code stands for anything.</summary>
public static class MeasureFile
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly Measure[] Patterns = Load();

    /// <summary>The measures over the indicators that exist.</summary>
    /// <param name="codes">The dictionary's codes.</param>
    public static IReadOnlyList<Measure> Over(IReadOnlyList<string> codes)
        => [.. Patterns.Select(measure => measure with { Indicators = [.. codes.Where(code => measure.Indicators.Any(pattern => Matches(pattern, code)))] })];

    private static bool Matches(string pattern, string code)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? pattern == code
            : code.Length >= pattern.Length - 1 && code.StartsWith(pattern[..star], StringComparison.Ordinal) && code.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }

    private static Measure[] Load()
    {
        using var stream = typeof(MeasureFile).Assembly.GetManifestResourceStream("measures.json")!;
        return JsonSerializer.Deserialize<Measure[]>(stream, Json)!;
    }
}
