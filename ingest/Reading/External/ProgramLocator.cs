namespace SafetyMonth.Ingest.Reading.External;

/// <summary>Finds other programs. A format asks for its programs only when a file needs them.</summary>
/// <param name="searchPath">Folders as the PATH variable spells them.</param>
internal sealed class ProgramLocator(string searchPath)
{
    /// <summary>The programs on this process's PATH.</summary>
    public static ProgramLocator OnPath { get; } = new(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>The full path of the first program that exists, or null.</summary>
    /// <param name="names">Names that the program goes by, the preferred one first.</param>
    public string? Find(params ReadOnlySpan<string> names)
    {
        var folders = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
            foreach (var folder in folders)
                if (Path.IsPathRooted(folder) && Existing(Path.Combine(folder, name)) is { } path)
                    return path;
        return null;
    }

    private static string? Existing(string path)
        => File.Exists(path) ? path : OperatingSystem.IsWindows() && File.Exists(path + ".exe") ? path + ".exe" : null;
}
