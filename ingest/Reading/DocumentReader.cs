using System.Xml;
using SafetyMonth.Ingest.Reading.Isolation;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading;

/// <summary>Reads a file of any known format into a <see cref="Document"/>, by what it contains rather than by what it is called.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file. Never throws for what the file is or holds: the failure says what is wrong and what to do.</summary>
    public static ReadResult Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (bytes, failure) = FileBytes.Read(path);
        return failure is null ? Read(path, bytes) : ReadResult.Failed(failure);
    }

    /// <summary>Reads bytes under a file name. Never throws for what they are.</summary>
    /// <param name="name">The file's name; a folder before it is left out.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string name, ReadOnlyMemory<byte> bytes) => Read(name, bytes, mayRunApart: true);

    /// <summary>Reads bytes in this process, however risky: what a worker does.</summary>
    internal static ReadResult ReadHere(string name, ReadOnlyMemory<byte> bytes) => Read(name, bytes, mayRunApart: false);

    private static ReadResult Read(string name, ReadOnlyMemory<byte> bytes, bool mayRunApart)
    {
        ArgumentNullException.ThrowIfNull(name);
        name = FileBytes.NameOf(name);
        if (bytes.Length == 0)
            return ReadResult.Failed(ReadingProblems.Empty(name));
        if (bytes.Length > ReadingLimits.FileBytes)
            return ReadResult.Failed(ReadingProblems.TooLarge(name));
        var label = "文档";
        try
        {
            var file = new SourceFile(name, bytes);
            if (DocumentFormats.For(file) is not { } format)
                return ReadResult.Failed(FileKinds.Describe(file));
            label = format.Label;
            return mayRunApart && format.RunsApart(file) ? WorkerPool.Shared.Read(name, bytes) : format.Read(file);
        }
        catch (ReadingStoppedException stopped)
        {
            return ReadResult.Failed(stopped.Problem);
        }
        catch (XmlException exception) when (IsDtdRefusal(exception))
        {
            return ReadResult.Failed(ReadingProblems.Forbidden(name));
        }
#pragma warning disable CA1031 // The edge: whatever a parsing library throws at hostile bytes means that the file is damaged.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return ReadResult.Failed(ReadingProblems.Damaged(name, label));
        }
    }

    // The parser has one exception for everything; its messages are never localised. A test holds this wording.
    private static bool IsDtdRefusal(XmlException exception) => exception.Message.Contains("DTD", StringComparison.Ordinal);
}
