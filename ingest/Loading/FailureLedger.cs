using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Files that failed: their reasons in the warehouse, their copies beside it, and what has settled them.</summary>
internal sealed class FailureLedger(WarehouseDb warehouse, TimeProvider? clock)
{
    private readonly FailureLoader loader = new(warehouse, clock);

    /// <summary>Where copies are kept.</summary>
    public FailedFiles Files { get; } = new(warehouse.Path);

    /// <summary>Every open failure, the oldest first.</summary>
    public IReadOnlyList<FailureRow> Open() => [.. new WarehouseQueries(warehouse).Failures(RegionScope.All, new Page(0, int.MaxValue)).OrderBy(failure => failure.FirstSeen)];

    /// <summary>The kept copy of a file that failed, or null where there is none that can be trusted.</summary>
    public byte[]? Copy(FailureRow failure) => failure.Kept is { } kept ? Files.Read(kept, failure.Hash) : null;

    /// <summary>
    /// Resolves what was loaded, then keeps what failed; a killed run is completed by running it again. A file on disk settles what
    /// failed at its path before, whatever it held then, and a container's file what failed of the container.
    /// </summary>
    public void Settle(IReadOnlyList<FileReading> readings)
    {
        var failed = readings.Select(reading => reading.Failure).OfType<FailureRecord>().ToList();
        var failing = failed.Select(failure => failure.Hash).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var loaded = readings.Where(reading => reading is { Failure: null, Skipped: false }).ToList();
        var settled = loader.Resolve(
            [.. loaded.Select(reading => reading.Hash).Concat(readings.Select(reading => reading.Retried)).OfType<string>().Where(hash => !failing.Contains(hash)).Distinct()],
            [.. loaded.Where(reading => reading.FromDisk).SelectMany(reading => WithContainers(reading.Path)).Distinct()]);
        loader.Load(failed);
        var copies = settled.Select(failure => failure.Kept).OfType<string>().ToList();
        if (copies.Count == 0)
            return;
        var needed = loader.Kept();
        foreach (var copy in copies.Where(copy => !needed.Contains(copy)))
            Files.Remove(copy);
    }

    /// <summary>Removes the leavings of runs that were killed; to be called while nothing is being read.</summary>
    public void Sweep() => Files.Sweep(loader.Kept());

    private static IEnumerable<string> WithContainers(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }
}
