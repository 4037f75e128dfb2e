using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>
/// Every route of the dashboard, with addresses that ask for the other county's data. Whoever adds a route adds it here, and
/// whoever reads another key of the query string adds that to <see cref="States"/>: the tests fail until then.
/// </summary>
public static partial class Routes
{
    private const int OtherFirst = 6;
    private const int OtherLast = 10;
    private const int Unsettled = 11;
    private const int Learned = 12;

    private static readonly string Unit = Uri.EscapeDataString(TwoCounties.OtherUnit);

    private static readonly int[] Returns = [.. Enumerable.Range(OtherFirst, OtherLast - OtherFirst + 1), Unsettled, Learned];

    /// <summary>The addresses of a route that is asked with GET, by its pattern; a picture, a page or a file.</summary>
    private static readonly Dictionary<string, string[]> Asked = new()
    {
        ["/"] = ["/"],
        ["/returns"] = ["/returns"],
        ["/return/{Id:long}"] = [.. Returns.SelectMany(id => new[] { $"/return/{id}", $"/return/{id}?slot=1", $"/return/{id}?slot=all" })],
        ["/return/{Id:long}/contact"] = [.. Returns.Select(id => $"/return/{id}/contact")],
        ["/return/{id:long}/picture/{slot:int}"] = [.. Returns.SelectMany(id => new[] { 5, 14, 23 }.Select(slot => $"/return/{id}/picture/{slot}"))],
        ["/indicators"] = ["/indicators"],
        ["/indicator/{Code}"] = ["/indicator/lecture.sessions", "/indicator/drill.sessions", "/indicator/hazard.found"],
        ["/forms"] = ["/forms"],
        ["/forms/{Id}"] = ["/forms/jincheng-2023"],
        ["/compare"] = ["/compare"],
        ["/review"] = ["/review"],
        ["/review/precision"] = ["/review/precision"],
        ["/review/check"] = ["/review/check"],
        ["/briefing"] = ["/briefing"],
        ["/wall"] = ["/wall"],
        ["/review/letters"] = ["/review/letters"],
        ["/search"] = ["/search"],
        ["/statements"] = ["/statements"],
        ["/problems"] = ["/problems"],
        ["/about"] = ["/about"],
        ["/accounts"] = ["/accounts", "/accounts?edit=neighbour"],
        ["/audit-log"] = ["/audit-log", "/audit-log?actor=neighbour"],
        ["/account"] = ["/account"],
        ["/sign-in"] = ["/sign-in"],
        ["/error"] = ["/error"],
        ["/not-found"] = ["/not-found"],
        ["/status/{Code:int}"] = ["/status/404", "/status/403"],
        ["/upload"] = ["/upload"],
        ["/health"] = ["/health"],
        ["/assets/{tag}/{file}"] = [],
        ["/_framework/opaque-redirect"] = ["/_framework/opaque-redirect"],
    };

    /// <summary>The fields of a route that a form is sent to, by its pattern.</summary>
    private static readonly Dictionary<string, (string Page, (string Name, string Value)[] Fields)> Sent = new()
    {
        ["/account/sign-in"] = ("/account", [("name", "county"), ("password", "wrong-one-here")]),
        ["/account/sign-out"] = ("/account", []),
        ["/account/password"] = ("/account", [("old", "wrong-one-here"), ("password", "another-one-1"), ("again", "another-one-1")]),
        ["/review/letters/files"] = ("/upload", []),
        ["/upload/files"] = ("/upload", [("batch", "abcdefabcdefabcdefabcdefabcdefab")]),
        ["/accounts/add"] = ("/accounts", [("name", "spy"), ("role", "leader"), ("regions", TwoCounties.Other), ("password", "another-one-1")]),
        ["/accounts/change"] = ("/accounts", [("name", "county"), ("role", "administrator"), ("regions", "*")]),
        ["/accounts/password"] = ("/accounts", [("name", "neighbour"), ("password", "another-one-1")]),
        ["/accounts/disable"] = ("/accounts", [("name", "neighbour")]),
        ["/accounts/enable"] = ("/accounts", [("name", "neighbour")]),
    };

    /// <summary>What stands after the question mark: each key that any page reads, with what asks for the other county.</summary>
    public static readonly string[] States =
    [
        "", $"region={TwoCounties.Other}&unit={Unit}&form=jincheng-2023&year=2023", "region=" + TwoCounties.Other, "region=140500", "unit=" + Unit, "state=all&view=exceptions", "state=unsettled&view=participation",
        "period=final&theme=lecture", "due=missing", "due=on-time", "basis=prose&indicator=lecture.sessions", "page=2", "lang=en&region=" + TwoCounties.Other,
        "m=lecture.sessions,drill.sessions&region=140500&level=counties&y=2023&p=final&rows=region&chart=bars&of=lecture.sessions&sort=growth&t=all&title=x",
        $"m=lecture.sessions&r={TwoCounties.Other}&rows=year", "q=" + Uri.EscapeDataString("泽州"), "q=lecture",
        "figures=verified&region=140500", "severity=error&detector=cells&order=effect", "status=none", "status=corrected&slot=1", "notices=all&view=reporting&every=5&region=" + TwoCounties.Other,
        "edit=neighbour&said=added", "actor=neighbour&kind=export&since=2020-01-01&until=2100-01-01", "failed=1&return=/", "returns=1&opened=1&changed=1&closed=1", "batch=abcdefabcdefabcdefabcdefabcdefab",
    ];

    /// <summary>Keys that say how to answer rather than what with.</summary>
    private static readonly string[] Manners = ["format", "table"];

    /// <summary>Every route, and the method with which it is asked.</summary>
    public static IReadOnlyList<RouteEndpoint> Of(RunningDashboard dashboard)
        => [.. dashboard.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>Whether a form is sent to the route and to nothing else.</summary>
    public static bool IsSent(this RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is ["POST"];

    /// <summary>The addresses that stand for a route; a test fails where it has none.</summary>
    public static string[] Addresses(RouteEndpoint route)
        => Asked.GetValueOrDefault(Pattern(route)) ?? throw new InvalidOperationException($"The route {Pattern(route)} is new: say in {nameof(Routes)} how it is asked for the other county's data.");

    /// <summary>The fields that stand for a route that a form is sent to.</summary>
    public static (string Page, (string Name, string Value)[] Fields) Fields(RouteEndpoint route)
        => Sent.TryGetValue(Pattern(route), out var form) ? form : throw new InvalidOperationException($"The route {Pattern(route)} is new: say in {nameof(Routes)} what is sent to it.");

    /// <summary>The keys of the query string that the dashboard's sources read and that no state has.</summary>
    public static IEnumerable<string> UnknownKeys()
    {
        var known = States.SelectMany(state => state.Split('&', StringSplitOptions.RemoveEmptyEntries)).Select(pair => pair.Split('=')[0]).Concat(Manners).ToHashSet();
        return Directory.EnumerateFiles(Source(), "*.*", SearchOption.AllDirectories)
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)) && !file.Contains("node_modules") && !file.Contains("/obj/"))
            .SelectMany(file => Reading().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().Where(key => !known.Contains(key));
    }

    public static string Pattern(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.TrimStart('/');

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "dashboard"));

    // Request.Query["key"], query["key"], Query("key"), Text(query, "key"), FromQuery(Name = "key"): the ways in which the sources read one.
    [GeneratedRegex(@"(?:[Qq]uery\[|\bQuery\(|\(query, |FromQuery\(Name = )""([A-Za-z-]+)""")]
    private static partial Regex Reading();
}
