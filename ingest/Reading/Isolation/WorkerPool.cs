using System.Collections.Concurrent;

namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>A few workers, started when they are first needed and kept for the next file; never more than there are processors.</summary>
internal sealed class WorkerPool(WorkerProgram? program, WorkerLimits limits) : IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    /// <summary>The workers of this process; they end with it: at the latest when their input ends, where it was killed.</summary>
    public static WorkerPool Shared { get; } = EndingWithUs(new(WorkerProgram.Own, WorkerLimits.Usual));

    /// <summary>
    /// Reads a file in a worker. A file is never read in this process instead: where no worker can be started, the failure says so,
    /// because a protection that is silently gone is none.
    /// </summary>
    public ReadResult Read(string name, ReadOnlyMemory<byte> bytes)
    {
        places.Wait();
        try
        {
            if (Take() is not { } worker)
                return ReadResult.Failed(WorkerProblems.NotStarted(name));
            var result = worker.Read(name, bytes);
            if (worker.IsAlive)
                idle.Add(worker);
            else
                worker.Dispose();
            return result;
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (idle.TryTake(out var worker))
            worker.Dispose();
        places.Dispose();
    }

    private static WorkerPool EndingWithUs(WorkerPool pool)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => pool.Dispose();
        return pool;
    }

    private WorkerProcess? Take()
    {
        while (idle.TryTake(out var worker))
        {
            if (worker.IsAlive)
                return worker;
            worker.Dispose();
        }
        return program is null ? null : WorkerProcess.Start(program, limits);
    }
}
