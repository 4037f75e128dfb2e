using System.Security.Cryptography;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Interpretation;

/// <summary>Reads files and says what they are. A container gives an interpretation for each file in it.</summary>
public sealed class FileInterpreter(DocumentInterpreter interpreter)
{
    /// <summary>What a file on disk says; never empty.</summary>
    public IReadOnlyList<InterpretedFile> Read(string path)
    {
        var reading = DocumentReader.Read(path);
        return [reading.Document is { } document
            ? interpreter.Interpret(path, new FileInfo(path).Length, document)
            : InterpretedFile.Failed(path, 0, HashOf(path), reading.Failure!)];
    }

    /// <summary>What a file in memory says, such as an upload; never empty.</summary>
    /// <param name="name">Its name: part of the evidence, never a path that is opened.</param>
    /// <param name="bytes">Its content.</param>
    public IReadOnlyList<InterpretedFile> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var reading = DocumentReader.Read(name, bytes);
        return [reading.Document is { } document
            ? interpreter.Interpret(name, bytes.Length, document)
            : InterpretedFile.Failed(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), reading.Failure!)];
    }

    // A file beyond the limits is not read to its end either.
    private static string? HashOf(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length is 0 or > ReadingLimits.FileBytes)
                return null;
            using var stream = info.OpenRead();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
