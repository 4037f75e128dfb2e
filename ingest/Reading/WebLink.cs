using System.Buffers;

namespace SafetyMonth.Ingest.Reading;

/// <summary>The targets of links that documents hold: data that is kept and shown, never followed.</summary>
internal static class WebLink
{
    private const int Longest = 2_000;

    private static readonly SearchValues<char> Unfit = SearchValues.Create(" \t\r\n\"<>");

    /// <summary>The target where it is an absolute http or https address, else null: no script, file or mail.</summary>
    public static string? Of(string? target)
        => target?.Trim() is { Length: > 0 and <= Longest } text && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && !text.AsSpan().ContainsAny(Unfit) ? text : null;
}
