namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>
/// The other side: this program, started again with a hidden word, reads one file after another from its standard input until that
/// ends. A crash, a hang or too much memory takes this process alone.
/// </summary>
public static class ReadingWorker
{
    /// <summary>The hidden word on the command line.</summary>
    public const string Word = "reading-worker";

    /// <summary>Exit code of a worker that ran out of memory.</summary>
    internal const int OutOfMemory = 3;

    /// <summary>Answers requests until there are no more.</summary>
    /// <param name="requests">Names and bytes of files, as <see cref="ReadingWire"/> writes them.</param>
    /// <param name="replies">Where documents and failures go.</param>
    public static int Run(Stream requests, Stream replies)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(replies);
        try
        {
            while (ReadingWire.ReadRequest(requests) is var (name, bytes))
                ReadingWire.WriteReply(replies, DocumentReader.ReadHere(name, bytes));
            return 0;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemory;
        }
    }
}
