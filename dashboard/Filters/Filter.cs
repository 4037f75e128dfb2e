using System.Globalization;
using SafetyMonth.Dashboard.Web;

namespace SafetyMonth.Dashboard.Filters;

/// <summary>What a page looks at, out of its address; null is everything.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Region">A region with all that lies in it.</param>
/// <param name="Theme">A theme of indicators.</param>
/// <param name="Period">The period's code; null is the season.</param>
public sealed record Filter(string? Form, int? Year, string? Region, string? Theme, string? Period)
{
    /// <summary>What stands in the address where only verified figures count.</summary>
    public const string OnlyVerified = "verified";

    /// <summary>Whether totals leave out what is not verified and take corrections for what was reported.</summary>
    public bool Verified { get; init; }

    /// <summary>The filter of a request. What cannot be meant is left out rather than refused.</summary>
    public static Filter Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Filter(Text(query, "form"), Number(query, "year"), Text(query, "region"), Text(query, "theme"), Text(query, "period"))
        {
            Verified = query["figures"] == OnlyVerified,
        };
    }

    /// <summary>Another page with this filter, and further state.</summary>
    public string To(string path, params (string Key, string? Value)[] further)
        => PageLinks.To(path, [.. State().Where(pair => !further.Any(other => other.Key == pair.Key)), .. further]);

    private (string Key, string? Value)[] State()
        => [("form", Form), ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("region", Region), ("theme", Theme), ("period", Period), ("figures", Verified ? OnlyVerified : null)];

    private static string? Text(IQueryCollection query, string key)
        => query[key].ToString() is { Length: > 0 and <= 80 } text ? text : null;

    private static int? Number(IQueryCollection query, string key)
        => int.TryParse(query[key].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1990 and < 2200 ? number : null;
}
