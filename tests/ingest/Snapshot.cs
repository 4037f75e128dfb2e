using System.Runtime.CompilerServices;

namespace SafetyMonth.Ingest.Tests;

/// <summary>Compares output with a reviewable text file beside the test. To renew the files: <c>UPDATE_SNAPSHOTS=1 dotnet test</c>, then read the diff.</summary>
internal static class Snapshot
{
    public static void ShouldMatch(this string actual, string file, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, file);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        actual.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"), file);
    }
}
