using System.Globalization;
using SafetyMonth.Dashboard.Data;

namespace SafetyMonth.Dashboard.Web;

/// <summary>Lets browsers keep a page until the data, the program, the viewer, the language or the hour changes: deadlines pass on the hour.</summary>
internal static class DataVersion
{
    private static readonly string[] Live = ["/sign-in", "/account", "/accounts", "/audit-log"];

    private static readonly string Program = typeof(DataVersion).Assembly.ManifestModule.ModuleVersionId.ToString("n")[..12];

    public static void UseDataVersion(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) || request.Path.StartsWithSegments("/assets") || request.Path == "/health" || request.Query.ContainsKey("lang"))
        {
            await next(context);
            return;
        }

        // What follows accounts and the audit log changes without the data.
        var tag = Live.Any(path => request.Path.StartsWithSegments(path)) ? null : Tag(context);
        if (tag is not null && request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ETag = tag;
            return;
        }

        response.OnStarting(() =>
        {
            response.Headers.Append("Vary", "Cookie");
            // A page with a form carries its token, which is not to be kept.
            if (response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal))
                return Task.CompletedTask;
            response.Headers.CacheControl = "private, no-cache";
            if (tag is not null && response.StatusCode == StatusCodes.Status200OK)
                response.Headers.ETag = tag;
            return Task.CompletedTask;
        });
        if (tag is null || request.Query.ContainsKey("format") || request.Headers.Accept.ToString().Contains("event-stream", StringComparison.Ordinal))
            await next(context);
        else
            await context.RequestServices.GetRequiredService<PageCache>().Answer(context, tag, next);
    });

    private static string? Tag(HttpContext context)
    {
        var services = context.RequestServices;
        if (services.GetRequiredService<WarehouseGate>().Version() is not { Length: > 0 } version)
            return null;
        var viewer = services.GetRequiredService<Viewer>().Key;
        var hour = services.GetRequiredService<TimeProvider>().GetLocalNow().ToString("yyMMddHH", CultureInfo.InvariantCulture);
        return $"W/\"{Program}-{version}-{viewer}-{hour}-{(context.Request.Cookies["lang"] == "en" ? "en" : "zh")}\"";
    }
}
