using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>Finds the other county's words and figures in an answer, whatever its format.</summary>
public static partial class Leaks
{
    /// <summary>What of the other county stands in the answer.</summary>
    public static async Task<IReadOnlyList<string>> In(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (response.Content.Headers.ContentType?.MediaType == "image/png")
            return response.StatusCode == HttpStatusCode.OK ? ["a picture"] : [];
        var text = bytes is [(byte)'P', (byte)'K', ..] ? Unzipped(bytes) : Encoding.UTF8.GetString(bytes);
        // What a browser would show: entities decoded, tokens and the names of assets left out, and what the visitor asked for.
        var shown = WebUtility.HtmlDecode(Noise().Replace(text, "")).Replace("unit=" + TwoCounties.OtherUnit, "", StringComparison.Ordinal);
        return [.. Words(shown), .. Figures(shown)];
    }

    // Charts carry their words as JSON, which may escape them.
    private static IEnumerable<string> Words(string text)
    {
        foreach (var word in new[] { TwoCounties.Secret, JsonEncodedText.Encode(TwoCounties.Secret).ToString(), TwoCounties.Phone })
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                yield return word;
    }

    private static IEnumerable<string> Figures(string text) => Number().Matches(text).Where(match => Value(match) >= TwoCounties.Least).Select(match => match.Value);

    private static double Value(Match match)
        => double.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            * match.Groups[2].Value switch { "亿" => 1e8, "万" => 1e4, "bn" => 1e9, "m" => 1e6, "k" => 1e3, _ => 1 };

    private static string Unzipped(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex(@"/assets/[0-9a-f]+/|value=""CfDJ[^""]*""|<code>[0-9a-f]{64}</code>|xmlns[:a-z0-9]*=""[^""]*""|rgb=""[^""]*""|\bid=""[^""]*""")]
    private static partial Regex Noise();

    [GeneratedRegex(@"(?<![\d.,A-Za-z-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(亿|万|bn|m\b|k\b)?")]
    private static partial Regex Number();
}
