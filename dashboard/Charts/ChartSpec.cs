using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Charts;

/// <summary>What a chart shows; how it is drawn is the script's affair.</summary>
/// <param name="Kind"><c>bars</c> (lying, one a category), <c>columns</c> (standing, along time), <c>lines</c> (along time) or <c>scatter</c> (a point a category).</param>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">The unit of the axis.</param>
/// <param name="Description">The chart in a sentence, for those who hear it.</param>
/// <param name="Categories">The categories in order.</param>
/// <param name="Series">The series.</param>
public sealed record ChartSpec(
    string Kind, string Title, string Unit, string Description, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    // Everything that could end the script element or start markup is escaped; Chinese stays readable.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Where the axis ends, for charts that share a scale; null leaves it to the figures.</summary>
    public long? Max { get; init; }

    /// <summary>Whether it is one of many small ones.</summary>
    public bool Small { get; init; }

    /// <summary>What the lying axis of a scatter counts, or null.</summary>
    public string? Across { get; init; }

    /// <summary>What the standing axis of a scatter counts, or null.</summary>
    public string? Up { get; init; }

    /// <summary>The chart as JSON that may stand inside a script element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Points">One point a category.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);

/// <summary>A point of a chart.</summary>
/// <param name="Value">The number, or null where there is none: nothing is drawn then but the text.</param>
/// <param name="Text">What stands beside it: a short number, or the kind of nothing.</param>
/// <param name="Exact">The exact number with its coverage, for whoever points at it.</param>
/// <param name="State">The state's word.</param>
public sealed record ChartPoint(long? Value, string Text, string Exact, string State)
{
    /// <summary>The number along the lying axis of a scatter, or null.</summary>
    public long? Across { get; init; }

    /// <summary>The same as text, or the kind of nothing.</summary>
    public string? AcrossExact { get; init; }

    /// <summary>The point of a figure.</summary>
    public static ChartPoint Of(Figure figure, Words words, string? note = null)
        => new(figure.State == FigureState.Number ? figure.Value : null, figure.Rounded(words),
            note is null ? figure.Exact(words) : $"{figure.Exact(words)} · {note}", figure.StateName);
}
