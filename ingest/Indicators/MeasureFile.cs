using System.Text.Json;

namespace SafetyMonth.Ingest.Indicators;

/// <summary>Indicators that may be added up, as <c>measures.json</c> names them: what the overview leads with.</summary>
/// <param name="Id">Its id, which stands in addresses: never a dictionary code.</param>
/// <param name="Group">The group it is shown in.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Indicators">The codes that are added up.</param>
/// <param name="PartOf">The measure that it is a share of (rectified of found), or null.</param>
public sealed record MeasureNotation(string Id, string Group, string Unit, IReadOnlyList<string> Indicators, string? PartOf);

/// <summary>The measures of <c>measures.json</c>. A star in a code stands for anything.</summary>
public static class MeasureFile
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly MeasureNotation[] Patterns = Load();

    /// <summary>The measures over the indicators that exist.</summary>
    /// <param name="codes">The dictionary's codes of counts.</param>
    public static IReadOnlyList<MeasureNotation> Over(IReadOnlyList<string> codes)
        => [.. Patterns.Select(measure => measure with { Indicators = [.. codes.Where(code => measure.Indicators.Any(pattern => Matches(pattern, code)))] })];

    private static bool Matches(string pattern, string code)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? pattern == code
            : code.Length >= pattern.Length - 1 && code.StartsWith(pattern[..star], StringComparison.Ordinal) && code.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }

    private static MeasureNotation[] Load()
    {
        using var stream = typeof(MeasureFile).Assembly.GetManifestResourceStream("indicators.measures.json")!;
        return JsonSerializer.Deserialize<MeasureNotation[]>(stream, Json)!;
    }
}
