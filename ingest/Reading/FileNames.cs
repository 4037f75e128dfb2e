namespace SafetyMonth.Ingest.Reading;

/// <summary>Files that are left alone by their names, in folders and in containers alike.</summary>
internal static class FileNames
{
    private static readonly HashSet<string> NoReturns = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".csv", ".json", ".jsonl", ".yaml", ".yml", ".xml", ".log", ".db", ".duckdb", ".wal", ".tmp", ".py", ".sh", ".cs", ".css", ".js", ".gif", ".ico", ".svg",
    };

    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".tif", ".tiff" };

    // A page of text, scanned ever so poorly, takes more; an icon or a logo takes less.
    private const long SmallestScan = 12 * 1024;

    /// <summary>Whether the file is clearly no return, such as a README, a table of data or an icon.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="bytes">Its size.</param>
    public static bool IsNoReturn(string path, long bytes)
        => NoReturns.Contains(Path.GetExtension(path)) || (bytes < SmallestScan && Pictures.Contains(Path.GetExtension(path))) || Path.GetFileName(path).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is what a system or an office program left behind, which nobody sent.</summary>
    /// <param name="path">The file, or its path inside a container with <c>/</c> between folders.</param>
    public static bool IsClutter(string path)
        => Path.GetFileName(path) is var name
            && (name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith("._", StringComparison.Ordinal)
                || name.Equals(".DS_Store", StringComparison.OrdinalIgnoreCase) || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
                || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
                || path.Split('/').Contains("__MACOSX", StringComparer.OrdinalIgnoreCase));
}
