namespace SafetyMonth.Ingest.Commands;

/// <summary>Does work on several cores and hands the results out in the order of the input.</summary>
public static class OrderedWork
{
    /// <summary>Results in input order; only a few are held at a time, however long the input.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> input, Func<T, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(input);
        var ahead = 2 * Environment.ProcessorCount;
        var running = new Queue<Task<TResult>>(ahead);
        foreach (var item in input)
        {
            if (running.Count == ahead)
                yield return running.Dequeue().GetAwaiter().GetResult();
            running.Enqueue(Task.Run(() => work(item)));
        }
        while (running.TryDequeue(out var task))
            yield return task.GetAwaiter().GetResult();
    }
}
