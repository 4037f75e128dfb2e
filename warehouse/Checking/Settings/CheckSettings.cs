using System.Text.Json;
using System.Text.Json.Serialization;
using SafetyMonth.Warehouse.Checking.Storing;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>The thresholds of the checks, as they stand with their meaning in <c>settings.json</c>. Costs are in nats.</summary>
public sealed record CheckSettings
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The settings that come with the program.</summary>
    public static CheckSettings Default { get; } = Read(Embedded.Text("settings"));

    /// <summary>A figure is another.</summary>
    public required double FreeChange { get; init; }

    /// <summary>A figure was given where there was nothing: added to the cost.</summary>
    public required double Invented { get; init; }

    /// <summary>One or two noughts too many.</summary>
    public required double Tenfold { get; init; }

    /// <summary>One or two noughts too few.</summary>
    public required double NoughtLost { get; init; }

    /// <summary>万 taken twice or forgotten.</summary>
    public required double TenThousandfold { get; init; }

    /// <summary>Two neighbouring digits in the wrong order.</summary>
    public required double Transposed { get; init; }

    /// <summary>Two neighbouring figures in each other's place.</summary>
    public required double Swapped { get; init; }

    /// <summary>A figure is what the season's other returns leave for it.</summary>
    public required double Consistent { get; init; }

    /// <summary>The same error went into the final figure: added to the cost.</summary>
    public required double Carried { get; init; }

    /// <summary>A run of figures stands one slot off.</summary>
    public required double Shifted { get; init; }

    /// <summary>A return is a copy of the unit's own earlier one.</summary>
    public required double CopiedInTime { get; init; }

    /// <summary>A return is a copy of another unit's.</summary>
    public required double CopiedBetween { get; init; }

    /// <summary>A weekly return holds cumulative figures.</summary>
    public required double Cumulative { get; init; }

    /// <summary>A final return is far above its weeks throughout.</summary>
    public required double Inflated { get; init; }

    /// <summary>A return as a whole contradicts the season's others.</summary>
    public required double AgainstSeason { get; init; }

    /// <summary>All figures grow by the same factor.</summary>
    public required double Growth { get; init; }

    /// <summary>Weeks hardly change, or in even steps.</summary>
    public required double Smooth { get; init; }

    /// <summary>A figure leaps against the week or year before.</summary>
    public required double Change { get; init; }

    /// <summary>Too many round figures.</summary>
    public required double Round { get; init; }

    /// <summary>A return is too high or too low throughout.</summary>
    public required double Level { get; init; }

    /// <summary>A return's figures do not go together, by their principal components.</summary>
    public required double Profile { get; init; }

    /// <summary>The same by the isolation forest.</summary>
    public required double Isolated { get; init; }

    /// <summary>How surprising a broken hard rule is.</summary>
    public required double HardRule { get; init; }

    /// <summary>How surprising a broken soft rule is.</summary>
    public required double SoftRule { get; init; }

    /// <summary>A hard rule that a larger share of returns breaks is taken for a soft one.</summary>
    public required double MostBroken { get; init; }

    /// <summary>From this score on a flag is a warning.</summary>
    public required double Warning { get; init; }

    /// <summary>From this score on there is a flag.</summary>
    public required double Notice { get; init; }

    /// <summary>The same as odds: what a doubt gains at least, in nats.</summary>
    [JsonIgnore]
    public double LeastGain => Math.Log(Notice / (1 - Notice));

    /// <summary>Whether a doubt that gains so much could become a flag or set anything aside, whatever the auditors' decisions add to it.</summary>
    internal bool Counts(double gain) => gain + Decisions.MostShift >= Math.Min(0, LeastGain);

    /// <summary>The share of false alarms that is expected among warnings at most.</summary>
    public required double FalseShare { get; init; }

    /// <summary>From this score on a broken hard rule is an error.</summary>
    public required double Error { get; init; }

    /// <summary>A contradiction between returns is an error in one of them where it explains so much more than an error in another would.</summary>
    public required double Blame { get; init; }

    /// <summary>Detectors that are switched off.</summary>
    public required IReadOnlyList<string> Off { get; init; }

    /// <summary>Reads a settings file.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static CheckSettings Read(string json) => JsonSerializer.Deserialize<CheckSettings>(json, Options) ?? throw new JsonException("The settings are empty.");
}
