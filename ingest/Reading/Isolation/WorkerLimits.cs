namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>What reading one file in a worker may cost; beyond it the worker is killed.</summary>
/// <param name="Time">Time on the clock for one file; a busy machine must not cost a sound one.</param>
/// <param name="Processor">Processor time for one file: what ends an endless loop.</param>
/// <param name="HeapBytes">What the worker's managed heap may grow to.</param>
/// <param name="MemoryBytes">What the worker may take in all, looked at several times a second.</param>
internal sealed record WorkerLimits(TimeSpan Time, TimeSpan Processor, long HeapBytes, long MemoryBytes)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>A sound file takes a tenth of this. Together with the process that asks, it stays within 512 MB.</summary>
    public static WorkerLimits Usual { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(8), 224 * Megabyte, 320 * Megabyte);
}
