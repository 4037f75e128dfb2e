using System.Globalization;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>What the rows of a comparison are.</summary>
public enum CompareBy
{
    /// <summary>Regions.</summary>
    Region,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Reporting periods.</summary>
    Period,

    /// <summary>Trades.</summary>
    Trade,
}

/// <summary>What a comparison shows, out of its address: a saved view is a link. Lists stand as <c>m=a,b</c> or <c>m=a&amp;m=b</c>; an empty list is the usual choice.</summary>
/// <param name="Measures">Measures or indicators (<c>m</c>).</param>
/// <param name="Region">The region looked into (<c>region</c>), or null for everywhere.</param>
/// <param name="Places">Regions picked one by one (<c>r</c>).</param>
/// <param name="Counties">Whether the regions are all counties instead of those right below (<c>level=counties</c>).</param>
/// <param name="Years">Years (<c>y</c>).</param>
/// <param name="Periods">Periods (<c>p</c>); <see cref="Season"/> is the whole season.</param>
/// <param name="Trades">Trades (<c>t</c>).</param>
/// <param name="Rows">What the rows are (<c>rows</c>).</param>
/// <param name="Chart">The chart: bars, lines, multiples, scatter (<c>chart</c>).</param>
/// <param name="Ranked">The measure that is ranked (<c>of</c>), or null for the first.</param>
/// <param name="Sort">What it is ranked by (<c>sort</c>).</param>
/// <param name="Title">The title that the reader gave it (<c>title</c>), or null.</param>
public sealed record CompareChoice(
    IReadOnlyList<string> Measures, string? Region, IReadOnlyList<string> Places, bool Counties, IReadOnlyList<int> Years, IReadOnlyList<string> Periods,
    IReadOnlyList<string> Trades, CompareBy Rows, string Chart, string? Ranked, string Sort, string? Title)
{
    /// <summary>The whole season, among the periods.</summary>
    public const string Season = "season";

    /// <summary>Measures that can be compared at once; more would not be read.</summary>
    public const int MostMeasures = 8;

    private const int MostValues = 60;

    /// <summary>The charts.</summary>
    public static IReadOnlyList<string> Charts { get; } = ["bars", "lines", "multiples", "scatter"];

    /// <summary>What can be ranked by.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["value", "difference", "growth", "residents", "ratio"];

    /// <summary>The choice of a request. What cannot be meant is left out rather than refused.</summary>
    public static CompareChoice Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new CompareChoice(
            [.. List(query, "m").Take(MostMeasures)], One(query, "region"), List(query, "r"), One(query, "level") == "counties",
            [.. List(query, "y").Select(Number).OfType<int>().Order()], List(query, "p"), List(query, "t"),
            Enum.TryParse<CompareBy>(One(query, "rows"), ignoreCase: true, out var rows) && Enum.IsDefined(rows) ? rows : CompareBy.Region,
            Among(One(query, "chart"), Charts), One(query, "of"), Among(One(query, "sort"), Sorts), One(query, "title"));
    }

    private static string Among(string? wanted, IReadOnlyList<string> known) => wanted is not null && known.Contains(wanted) ? wanted : known[0];

    private static IReadOnlyList<string> List(IQueryCollection query, string key)
        => [.. query[key].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(one => one.Length <= 80).Distinct().Take(MostValues)];

    private static string? One(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 and <= 80 } text ? text : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2200 ? year : null;
}
