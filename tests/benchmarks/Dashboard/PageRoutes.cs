using System.Reflection;
using Microsoft.AspNetCore.Components;
using SafetyMonth.Dashboard.Startup;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>Every page that the dashboard has, and the views of it that ask for more than the plain address does.</summary>
internal static class PageRoutes
{
    private const string Form = "jincheng-2023";

    // A route with parameters stands here with what fills them; a route that does not is driven as it is.
    private static readonly Dictionary<string, string[]> Views = new(StringComparer.Ordinal)
    {
        ["/"] = ["/", "/?year=2020", "/?region=140500", "/?region=140522", "/?theme=hazard", "/?period=week-2", "/?region=140522&period=week-2", "/?figures=verified", $"/?form={Form}&year=2021", "/?format=xlsx&table=by-region"],
        ["/returns"] = ["/returns", $"/returns?form={Form}&year=2022", "/returns?due=missing", "/returns?page=100", $"/returns?form={Form}&year=2022&format=csv&table=returns"],
        ["/problems"] = ["/problems", "/problems?page=20"],
        ["/return/{Id:long}"] = ["/return/1", "/return/5000", "/return/5000?slot=3"],
        ["/compare"] = ["/compare", "/compare?p=week-1&p=week-2", "/compare?region=140500&level=counties"],
        ["/review"] = ["/review", $"/review?form={Form}&severity=warning&order=effect", "/review?page=5"],
        ["/indicator/{Code}"] = ["/indicator/lecture.sessions", "/indicator/participation.attendance", "/indicator/drill.total_sessions?region=140522", "/indicator/lecture.sessions?page=40", "/indicator/lecture.sessions?format=csv&table=figures"],
        ["/search"] = ["/search?q=yc"],
        ["/forms/{Id}"] = [$"/forms/{Form}"],
    };

    // Refusals, and pages about accounts, of which this dashboard has none.
    private static readonly string[] Without = ["/error", "/not-found", "/status/{Code:int}", "/sign-in", "/account", "/accounts", "/audit-log", "/return/{Id:long}/contact"];

    /// <summary>The addresses.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(DashboardApp).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Order(StringComparer.Ordinal)
            .Where(template => !Without.Contains(template))
            .SelectMany(template => Views.TryGetValue(template, out var views) ? views
                : template.Contains('{', StringComparison.Ordinal) ? throw new InvalidOperationException($"Nothing is known that fills the route '{template}'.") : [template]),
    ];

    /// <summary>The same page under an address that the server has not seen.</summary>
    public static string Unseen(string path, int number) => FormattableString.Invariant($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}unseen={number}");
}
