using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Ingest.Loading;

namespace SafetyMonth.Dashboard.Arrivals;

/// <summary>
/// Looks into the inbox folder again and again, and takes in what is new or has changed. Files stay where they are: taking the same
/// content again changes nothing. A file is taken once it has stopped growing. (Looking works on network folders too, where events do not.)
/// </summary>
public sealed class InboxWatcher(DashboardOptions options, ArrivalDesk desk, ILogger<InboxWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Stamp> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stamp> taken = new(StringComparer.Ordinal);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Inbox is not { } inbox)
            return;
        using var timer = new PeriodicTimer(Pause);
        do
        {
            foreach (var path in Ready(inbox))
                await Take(path);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // Whatever one file does, the next ones are still taken.
    private async Task Take(string path)
    {
        try
        {
            await desk.Take(path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.InboxFailed(path, exception);
        }
    }

    // Those that look as they did a moment ago and were not taken like that.
    private List<string> Ready(string inbox)
    {
        try
        {
            var ready = new List<string>();
            foreach (var file in Directory.Exists(inbox) ? FolderWalk.Find([inbox]).Where(file => !file.Skipped) : [])
            {
                var stamp = Stamp.Of(file.Path);
                if (seen.GetValueOrDefault(file.Path) == stamp && taken.GetValueOrDefault(file.Path) != stamp)
                {
                    ready.Add(file.Path);
                    taken[file.Path] = stamp;
                }
                seen[file.Path] = stamp;
            }
            return ready;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.InboxClosed(inbox, exception.Message);
            return [];
        }
    }

    private readonly record struct Stamp(long Bytes, long Written)
    {
        public static Stamp Of(string path)
        {
            var file = new FileInfo(path);
            return new Stamp(file.Length, file.LastWriteTimeUtc.Ticks);
        }
    }
}
