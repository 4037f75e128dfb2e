using System.Globalization;
using SafetyMonth.Dashboard.Pages.Overview;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;

namespace SafetyMonth.Dashboard.Pages.Wall;

/// <summary>What the wall screen shows now, and what comes before and after it.</summary>
/// <param name="overview">The figures.</param>
/// <param name="query">The address's state.</param>
public sealed class WallView(OverviewView overview, IQueryCollection query)
{
    /// <summary>The view of the key figures.</summary>
    public const string Figures = "overview";

    /// <summary>The view of who has reported.</summary>
    public const string Reporting = "reporting";

    /// <summary>The view of what needs a decision.</summary>
    public const string Exceptions = "exceptions";

    /// <summary>The view of the years.</summary>
    public const string Years = "years";

    private const int Usual = 20;

    /// <summary>All views, in their order: besides the four, one for each group of measures that somebody was asked for.</summary>
    public IReadOnlyList<string> Views { get; } = [Figures, Reporting, Exceptions, .. overview.Charted.Select(measure => measure.Group).Distinct(), .. overview.Book.Years.Count > 1 ? [Years] : Array.Empty<string>()];

    /// <summary>The view that is shown.</summary>
    public string View => Views.FirstOrDefault(view => view == query["view"]) ?? Figures;

    /// <summary>Its place, from 1.</summary>
    public int Number => Views.ToList().IndexOf(View) + 1;

    /// <summary>How long a view stays, in seconds: 5 to 600.</summary>
    public int Seconds => int.TryParse(query["every"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? Math.Clamp(seconds, 5, 600) : Usual;

    /// <summary>What a view is called.</summary>
    public static string Name(string view, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return view switch
        {
            Figures => words["overview.title"],
            Reporting => words["nav.returns"],
            Exceptions => words["attention.title"],
            Years => words["breakdown.by-year"],
            _ => ThemeName.Of(view, words) ?? words[$"group.{view}"],
        };
    }

    /// <summary>The address of the view so many places on; the last one is followed by the first.</summary>
    public string To(int by, PageLinks links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return links.Here(("view", Views[(Number - 1 + by + Views.Count) % Views.Count]));
    }
}
