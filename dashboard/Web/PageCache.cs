using System.IO.Compression;
using Microsoft.Extensions.Caching.Memory;

namespace SafetyMonth.Dashboard.Web;

/// <summary>
/// Keeps pages as they were sent, compressed, for as long as their tag holds: until the data, the viewer, the language or the hour
/// changes, nobody waits for a page that somebody has seen. Few pages are made at a time, so that a crowd needs no more memory than
/// a few readers. What a page shows must follow from its address and its tag; a page that says <c>no-store</c> or sets a cookie is not kept.
/// </summary>
internal sealed class PageCache : IDisposable
{
    private const int MostBytes = 48 * 1024 * 1024;
    private const int LargestPage = 2 * 1024 * 1024;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(20);

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim making = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Answers from what is kept, or makes the page and keeps it.</summary>
    public async Task Answer(HttpContext context, string tag, RequestDelegate next)
    {
        var key = string.Concat(tag, context.Request.Path.Value, context.Request.QueryString.Value);
        if (pages.TryGetValue(key, out byte[]? kept))
        {
            await Send(context, kept!);
            return;
        }

        await making.WaitAsync(context.RequestAborted);
        byte[]? made;
        try
        {
            // Somebody may have made it meanwhile.
            made = pages.TryGetValue(key, out byte[]? same) ? same : await Make(context, key, next);
        }
        finally
        {
            making.Release();
        }

        if (made is not null)
            await Send(context, made);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        pages.Dispose();
        making.Dispose();
    }

    // The compressed page, or null where the answer is none to be kept and has been sent.
    private async Task<byte[]?> Make(HttpContext context, string key, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var text = new MemoryStream();
        context.Response.Body = text;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        var response = context.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true
            || response.Headers.ContainsKey("Set-Cookie") || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
            || text.Length is 0 or > LargestPage)
        {
            text.Position = 0;
            await text.CopyToAsync(body, context.RequestAborted);
            return null;
        }

        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(text.GetBuffer().AsSpan(0, (int)text.Length));
        var page = zipped.ToArray();
        pages.Set(key, page, new MemoryCacheEntryOptions { Size = page.Length + key.Length * sizeof(char), SlidingExpiration = Kept });
        return page;
    }

    private static async Task Send(HttpContext context, byte[] page)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.Append("Vary", "Accept-Encoding");
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            response.Headers.ContentEncoding = "gzip";
            response.ContentLength = page.Length;
            await response.Body.WriteAsync(page, context.RequestAborted);
            return;
        }

        using var zip = new GZipStream(new MemoryStream(page, writable: false), CompressionMode.Decompress);
        await zip.CopyToAsync(response.Body, context.RequestAborted);
    }
}
