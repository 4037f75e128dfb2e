namespace SafetyMonth.Dashboard.Startup;

/// <summary>Everything the dashboard logs of its own.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Opened the warehouse {Path}")]
    public static partial void WarehouseOpened(this ILogger logger, string path);

    [LoggerMessage(2, LogLevel.Warning, "The warehouse {Path} cannot be opened: {Reason}")]
    public static partial void WarehouseClosed(this ILogger logger, string path, string reason);

    [LoggerMessage(3, LogLevel.Warning, "The inbox {Path} cannot be read: {Reason}")]
    public static partial void InboxClosed(this ILogger logger, string path, string reason);

    [LoggerMessage(4, LogLevel.Error, "The inbox file {Path} could not be taken")]
    public static partial void InboxFailed(this ILogger logger, string path, Exception exception);
}
