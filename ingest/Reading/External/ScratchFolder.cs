namespace SafetyMonth.Ingest.Reading.External;

/// <summary>A private temporary folder, deleted with all that is in it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>Its full path; only this user may enter it.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("safetymonth-").FullName;

    /// <summary>The full path of a file in it. The name is ours, never a document's.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file into it and returns its full path.</summary>
    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = File(name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A killed program may still be letting go of a file; the system's own cleaning takes what is left.
        }
    }
}
