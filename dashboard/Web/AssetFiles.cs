using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SafetyMonth.Dashboard.Web;

/// <summary>The script, the style sheet and the icon, out of the assembly: each under a name that changes with its content.</summary>
public static class AssetFiles
{
    private static readonly FrozenDictionary<string, Asset> ByFile = new[]
    {
        Load("app.css", "text/css; charset=utf-8"),
        Load("charts.js", "text/javascript; charset=utf-8"),
        Load("upload.js", "text/javascript; charset=utf-8"),
        Load("favicon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(asset => asset.File);

    /// <summary>The address of an asset, safe to cache for ever.</summary>
    public static string Url(string file) => $"/assets/{ByFile[file].Tag}/{file}";

    internal static void MapAssets(this IEndpointRouteBuilder routes)
        => routes.MapGet("/assets/{tag}/{file}", (string tag, string file, HttpContext context)
            => ByFile.TryGetValue(file, out var asset) && asset.Tag == tag ? Send(asset, context) : Results.NotFound()).AllowAnonymous();

    private static IResult Send(Asset asset, HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            return Results.Bytes(asset.Plain, asset.Type);
        headers.ContentEncoding = "gzip";
        return Results.Bytes(asset.Zipped, asset.Type);
    }

    private static Asset Load(string file, string type)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream($"assets/{file}")!;
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Optimal))
            zip.Write(plain.GetBuffer().AsSpan(0, (int)plain.Length));
        var tag = Convert.ToHexStringLower(SHA256.HashData(plain.ToArray()))[..12];
        return new Asset(file, type, tag, plain.ToArray(), zipped.ToArray());
    }

    private sealed record Asset(string File, string Type, string Tag, byte[] Plain, byte[] Zipped);
}
