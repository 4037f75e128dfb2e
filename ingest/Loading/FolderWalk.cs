using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Loading;

/// <summary>A file that was found.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Skipped">Whether it is clearly no return, such as a README or a table of data.</param>
public sealed record FoundFile(string Path, bool Skipped);

/// <summary>Finds the files under given paths, in an order that is always the same.</summary>
public static class FolderWalk
{
    // Links are not followed: they could lead out of the folder, or round in a circle.
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>The files in the order of the arguments, a folder's by path. A file that is named itself is never skipped.</summary>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. paths.SelectMany(Under).Where(file => seen.Add(System.IO.Path.GetFullPath(file.Path)))];
    }

    private static IEnumerable<FoundFile> Under(string path) => !Directory.Exists(path)
        ? [new FoundFile(path, false)]
        : Directory.EnumerateFiles(path, "*", Options)
            .Where(file => !FileNames.IsClutter(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new FoundFile(file, FileNames.IsNoReturn(file, new FileInfo(file).Length)));
}
