using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafetyMonth.Warehouse.Checking.Rules;

/// <summary>An edit rule (校验规则) as it stands in <c>rules.json</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">Its name, which reasons quote.</param>
/// <param name="Description">Why it is asked.</param>
/// <param name="Origin">What it follows from.</param>
/// <param name="Severity">Whether breaking it is an error or merely doubtful.</param>
/// <param name="Applies">Which columns it is about.</param>
/// <param name="Relation">How left must stand to right.</param>
/// <param name="Left">The left indicator, where it is about two given ones.</param>
/// <param name="Right">The right indicator, where it is about two given ones.</param>
public sealed record EditRule(
    string Id, string Label, string Description, string Origin, RuleSeverity Severity, RuleTarget Applies, RuleRelation Relation, string? Left = null, string? Right = null)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The rules that come with the program.</summary>
    public static IReadOnlyList<EditRule> Default { get; } = Read(Embedded.Text("rules"));

    /// <summary>Reads a rules file.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static IReadOnlyList<EditRule> Read(string json)
    {
        var rules = JsonSerializer.Deserialize<List<EditRule>>(json, Options) ?? [];
        if (rules.FirstOrDefault(rule => (rule.Applies is RuleTarget.Indicators) != (rule.Left is not null && rule.Right is not null)) is { } odd)
            throw new JsonException($"Rule '{odd.Id}': left and right are given for applies = indicators, and only then.");
        if (rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new JsonException($"Rule '{twice.Key}' is there twice.");
        return rules;
    }
}

/// <summary>How bad it is to break a rule.</summary>
public enum RuleSeverity
{
    /// <summary>It cannot be.</summary>
    Hard,

    /// <summary>It is doubtful.</summary>
    Soft,
}

/// <summary>Which columns a rule is about.</summary>
public enum RuleTarget
{
    /// <summary>Every pair of sessions (right) and attendance (left).</summary>
    AttendancePairs,

    /// <summary>Every pair of what was found (right) and what was put right (left).</summary>
    RectifiedPairs,

    /// <summary>The two indicators given.</summary>
    Indicators,
}

/// <summary>How the left side must stand to the right.</summary>
public enum RuleRelation
{
    /// <summary>Left is at least right.</summary>
    AtLeast,

    /// <summary>Left is at most right.</summary>
    AtMost,

    /// <summary>Where left is above 0, right is too.</summary>
    Needs,
}
