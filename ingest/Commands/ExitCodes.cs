namespace SafetyMonth.Ingest.Commands;

/// <summary>How a command ended.</summary>
public static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>Something in the input failed; the rest was done.</summary>
    public const int InputFailed = 1;

    /// <summary>The command was used wrongly; nothing was done.</summary>
    public const int WrongUsage = 2;
}
