namespace SafetyMonth.Ingest.Reading.External;

/// <summary>What one run of another program may cost; beyond it the program is killed with all its children.</summary>
/// <param name="Time">Time on the clock.</param>
/// <param name="OutputBytes">Bytes of what it writes to its standard output.</param>
/// <param name="MemoryBytes">Memory that each of its processes may ask for, and the size of each file that it writes; kept where the system has <c>prlimit</c>.</param>
internal sealed record ProgramLimits(TimeSpan Time, int OutputBytes, long MemoryBytes)
{
    /// <summary>Processor time of each of its processes, in whole seconds, kept as above: it ends an endless loop, while a busy machine costs a sound file nothing.</summary>
    public TimeSpan Processor { get; init; } = Time;
}
