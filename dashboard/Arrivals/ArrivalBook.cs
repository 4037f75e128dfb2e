using System.Collections.Immutable;

namespace SafetyMonth.Dashboard.Arrivals;

/// <summary>The newest arrivals since the dashboard started. What they brought is in the warehouse; this only answers whoever brought it.</summary>
public sealed class ArrivalBook
{
    /// <summary>Arrivals that are remembered.</summary>
    public const int Most = 2_000;

    private ImmutableQueue<Arrival> queue = [];
    private int count;
    private readonly Lock writing = new();

    /// <summary>Remembers arrivals, and forgets the oldest where there are too many.</summary>
    public void Add(IEnumerable<Arrival> arrivals)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        lock (writing)
        {
            var next = queue;
            foreach (var arrival in arrivals)
            {
                next = next.Enqueue(arrival);
                if (++count <= Most)
                    continue;
                next = next.Dequeue();
                count--;
            }
            queue = next;
        }
    }

    /// <summary>The files of an upload, in their order.</summary>
    public IReadOnlyList<Arrival> Of(string batch) => [.. queue.Where(arrival => arrival.Batch == batch)];

    /// <summary>What lay in the inbox, newest first.</summary>
    public IReadOnlyList<Arrival> Inbox() => [.. queue.Where(arrival => arrival.Batch is null).Reverse()];
}
