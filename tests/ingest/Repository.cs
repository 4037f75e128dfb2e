namespace SafetyMonth.Ingest.Tests;

/// <summary>The project's own files, for tests that hold them to what they promise.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SafetyMonth.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
