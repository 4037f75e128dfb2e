using System.Text;
using Microsoft.Extensions.Primitives;

namespace SafetyMonth.Dashboard.Web;

/// <summary>Links that keep the request's state: every view is an address.</summary>
public sealed class PageLinks(IHttpContextAccessor accessor)
{
    private static readonly string[] Fleeting = ["lang", "format", "table"];

    private HttpRequest Request => accessor.HttpContext!.Request;

    /// <summary>This page with some of its state changed; null takes a key away.</summary>
    public string Here(params (string Key, string? Value)[] changes)
        => Build(Request.Path, Request.Query.Where(pair => !Fleeting.Contains(pair.Key)), changes);

    /// <summary>This page in the other language.</summary>
    public string InLanguage(string language) => Here(("lang", language));

    /// <summary>A table of this page as a file, <c>csv</c> or <c>xlsx</c>.</summary>
    public string File(string table, string format) => Here(("format", format), ("table", table), ("page", null));

    /// <summary>An address with the given state; null values are left out.</summary>
    public static string To(string path, params (string Key, string? Value)[] state) => Build(path, [], state);

    private static string Build(string path, IEnumerable<KeyValuePair<string, StringValues>> state, (string Key, string? Value)[] changes)
    {
        var pairs = state.Where(pair => !changes.Any(change => change.Key == pair.Key))
            .Select(pair => (pair.Key, Value: (string?)pair.Value.ToString()))
            .Concat(changes)
            .Where(pair => !string.IsNullOrEmpty(pair.Value));
        var url = new StringBuilder(path);
        var separator = '?';
        foreach (var (key, value) in pairs)
        {
            url.Append(separator).Append(Uri.EscapeDataString(key)).Append('=').Append(Uri.EscapeDataString(value!));
            separator = '&';
        }

        return url.ToString();
    }
}
