namespace SafetyMonth.Ingest.Reading.External;

/// <summary>How a run of another program ended.</summary>
/// <param name="End">Whether it ended by itself.</param>
/// <param name="ExitCode">Its exit code; 0 where it was killed.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">The beginning of its standard error.</param>
internal sealed record ProgramRun(ProgramEnd End, int ExitCode, ReadOnlyMemory<byte> Output, string Errors)
{
    /// <summary>Whether it ended by itself and well.</summary>
    public bool IsSuccess => End is ProgramEnd.Finished && ExitCode == 0;
}

/// <summary>Why a program ended.</summary>
internal enum ProgramEnd
{
    /// <summary>By itself.</summary>
    Finished,

    /// <summary>Killed when its time was up.</summary>
    OutOfTime,

    /// <summary>Killed because it wrote too much.</summary>
    TooMuchOutput,
}
