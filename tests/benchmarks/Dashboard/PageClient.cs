using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>One reader with a connection of its own.</summary>
internal sealed partial class PageClient(Uri address) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.GZip }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>Reads a page whole.</summary>
    public async Task<Answer> Get(string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var timing = response.Headers.TryGetValues("Server-Timing", out var values) ? Timing().Match(values.Single()) : Match.Empty;
        return new Answer(response.StatusCode == HttpStatusCode.OK && timing.Success, Number(timing, 1), Number(timing, 2), bytes.Length);
    }

    public void Dispose() => http.Dispose();

    private static double Number(Match match, int group) => match.Success ? double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^sql;dur=([0-9.]+), page;dur=([0-9.]+)$")]
    private static partial Regex Timing();
}

/// <summary>What the server said of an answer.</summary>
/// <param name="Good">Whether the page came.</param>
/// <param name="Sql">Milliseconds of its queries.</param>
/// <param name="Page">Milliseconds of everything.</param>
/// <param name="Bytes">Size of the page.</param>
internal readonly record struct Answer(bool Good, double Sql, double Page, int Bytes);
