using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>
/// Loads returns, each wholly or not at all. Loading the same again changes nothing, and a run that was cut off is
/// completed by running it again: the warehouse is then the same as after one whole run.
/// </summary>
public sealed class ReturnLoader(WarehouseDb warehouse)
{
    /// <summary>Returns that share a transaction at most, unless the caller says otherwise.</summary>
    public const int DefaultBatch = 10_000;

    // Transactions of more than a row group (122,880 rows) are written straight to the file instead of twice, by way of the log.
    private const int FiguresOfBatch = 500_000;

    /// <summary>Loads a batch in one transaction, in the order given; results are in the same order.</summary>
    public IReadOnlyList<LoadResult> Load(IReadOnlyList<ReturnRecord> batch) => Load(batch, ProvisionalBatch.None);

    /// <summary>The same with what the batch changes about provisional forms.</summary>
    public IReadOnlyList<LoadResult> Load(IReadOnlyList<ReturnRecord> batch, ProvisionalBatch provisional)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(provisional);
        if (batch.Count == 0 && provisional.IsEmpty)
            return [];
        return warehouse.Write<IReadOnlyList<LoadResult>>(connection =>
        {
            var totals = new PreparedTotals(connection);
            ProvisionalStore.Write(connection, provisional, totals);
            var book = RevisionReader.Read(connection, batch);
            var arrivals = batch.Select(record => (Record: record, Arrival: book.Arrive(record))).ToList();
            totals.Touch(book.ChangedSeasons);
            ReturnWriter.Write(connection, book);
            totals.Settle(book.NewReturns);
            return [.. arrivals.Select(pair => new LoadResult(pair.Record, pair.Arrival.Revision.ReturnId, pair.Arrival.Outcome, pair.Arrival.Revision.IsCurrent))];
        });
    }

    /// <summary>Loads any number of returns, batch by batch, and hands out results as the batches are committed.</summary>
    public IEnumerable<LoadResult> LoadAll(IEnumerable<ReturnRecord> returns, int batch = DefaultBatch)
    {
        ArgumentNullException.ThrowIfNull(returns);
        return Batches(returns, batch).SelectMany(Load);
    }

    private static IEnumerable<IReadOnlyList<ReturnRecord>> Batches(IEnumerable<ReturnRecord> returns, int most)
    {
        var (batch, figures) = (new List<ReturnRecord>(), 0);
        foreach (var record in returns)
        {
            batch.Add(record);
            figures += record.Figures.Count;
            if (batch.Count < most && figures < FiguresOfBatch)
                continue;
            yield return batch;
            (batch, figures) = ([], 0);
        }
        yield return batch;
    }
}
