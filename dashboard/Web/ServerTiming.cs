using System.Diagnostics;
using System.Globalization;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Dashboard.Web;

/// <summary>
/// Says in each answer's head how long the server worked on it, and how much of that was the warehouse's queries:
/// <c>Server-Timing: sql;dur=12.3, page;dur=15.6</c>, milliseconds (W3C, Server Timing). Browsers show it beside the request.
/// </summary>
internal static class ServerTiming
{
    private const string Key = "server-timing.sql";

    public static void UseServerTiming(this WebApplication app)
    {
        var accessor = app.Services.GetRequiredService<IHttpContextAccessor>();
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = activity => Add(accessor.HttpContext, activity.Duration),
        };
        ActivitySource.AddActivityListener(listener);
        app.Lifetime.ApplicationStopped.Register(listener.Dispose);
        app.Use((context, next) =>
        {
            var begun = Stopwatch.GetTimestamp();
            context.Response.OnStarting(() =>
            {
                var sql = context.Items[Key] is TimeSpan time ? time : TimeSpan.Zero;
                context.Response.Headers["Server-Timing"] = string.Create(
                    CultureInfo.InvariantCulture, $"sql;dur={sql.TotalMilliseconds:f2}, page;dur={Stopwatch.GetElapsedTime(begun).TotalMilliseconds:f2}");
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    // A page asks one query after the other.
    private static void Add(HttpContext? context, TimeSpan time)
    {
        if (context is not null)
            context.Items[Key] = (context.Items[Key] is TimeSpan sum ? sum : TimeSpan.Zero) + time;
    }
}
