using System.Security.Cryptography;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Archives;

namespace SafetyMonth.Ingest.Interpretation;

/// <summary>Reads files and says what they are. A container gives an interpretation for each file in it.</summary>
public sealed class FileInterpreter(DocumentInterpreter interpreter)
{
    /// <summary>What a file on disk says; never empty. A container's files are read one by one, as they are asked for.</summary>
    public IEnumerable<InterpretedFile> Read(string path) => FileOpener.Open(path).Select(Interpret);

    /// <summary>What a file in memory says, such as an upload; never empty.</summary>
    /// <param name="name">Its name: part of the evidence, never a path that is opened.</param>
    /// <param name="bytes">Its content.</param>
    public IEnumerable<InterpretedFile> Read(string name, ReadOnlyMemory<byte> bytes) => FileOpener.Open(name, bytes).Select(Interpret);

    private InterpretedFile Interpret(ReadableFile file) => Read(file) with { Content = file.Bytes };

    private InterpretedFile Read(ReadableFile file)
    {
        if (file.Skipped)
            return InterpretedFile.Skip(file.Path);
        if (file.Failure is { } closed)
            return InterpretedFile.Failed(file.Path, file.Bytes.Length, HashOf(file), closed);
        var reading = DocumentReader.Read(file.Path, file.Bytes);
        return reading.Document is { } document
            ? interpreter.Interpret(file.Path, file.Bytes.Length, document)
            : InterpretedFile.Failed(file.Path, file.Bytes.Length, HashOf(file), reading.Failure!);
    }

    private static string? HashOf(ReadableFile file) => file.Bytes.Length == 0 ? null : Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
}
