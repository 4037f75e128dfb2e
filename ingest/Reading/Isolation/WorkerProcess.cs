using System.ComponentModel;
using System.Diagnostics;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>One worker: reads file after file, until one of them kills it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly WorkerLimits limits;
    private WorkerEnd end;
    private long askedAt;
    private TimeSpan usedBefore;
    private bool hasFailed;

    private WorkerProcess(Process process, WorkerLimits limits) => (this.process, this.limits) = (process, limits);

    /// <summary>Whether it can take another file.</summary>
    public bool IsAlive => !hasFailed && !process.HasExited;

    /// <summary>Starts a worker, or null where that is not possible.</summary>
    public static WorkerProcess? Start(WorkerProgram program, WorkerLimits limits)
    {
        try
        {
            if (Process.Start(program.StartInfo(limits)) is not { } process)
                return null;
            // A crash tells pages about itself; unread, they would stop it from ending.
            process.BeginErrorReadLine();
            return new WorkerProcess(process, limits);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads a file in the worker. Where that kills it, the failure says so and the worker is to be thrown away.</summary>
    public ReadResult Read(string name, ReadOnlyMemory<byte> bytes)
    {
        askedAt = Stopwatch.GetTimestamp();
        usedBefore = Used();
        using (new Timer(_ => KillBeyondLimits(), null, Look, Look))
        {
            try
            {
                ReadingWire.WriteRequest(process.StandardInput.BaseStream, name, bytes);
                if (ReadingWire.ReadReply(process.StandardOutput.BaseStream) is { } result)
                    return result;
            }
            catch (IOException)
            {
                // It ended while it was being told.
            }
        }
        hasFailed = true;
        return ReadResult.Failed(Failure(name));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill(WorkerEnd.Crashed);
        process.WaitForExit(Farewell);
        process.Dispose();
    }

    private void KillBeyondLimits()
    {
        try
        {
            if (Stopwatch.GetElapsedTime(askedAt) > limits.Time || Used() - usedBefore > limits.Processor)
                Kill(WorkerEnd.OutOfTime);
            if (process.WorkingSet64 > limits.MemoryBytes)
                Kill(WorkerEnd.OutOfMemory);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    // Of a process that has ended nothing more is known.
    private TimeSpan Used()
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    private void Kill(WorkerEnd why)
    {
        if (end is WorkerEnd.Crashed)
            end = why;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private Problem Failure(string name)
    {
        Kill(WorkerEnd.Crashed);
        process.WaitForExit();
        if (process.ExitCode == ReadingWorker.OutOfMemory)
            end = WorkerEnd.OutOfMemory;
        return WorkerProblems.Of(name, end, limits);
    }
}

/// <summary>Why a worker gave no answer.</summary>
internal enum WorkerEnd
{
    /// <summary>It ended by itself.</summary>
    Crashed,

    /// <summary>It was killed when its time was up.</summary>
    OutOfTime,

    /// <summary>It took too much memory.</summary>
    OutOfMemory,
}
