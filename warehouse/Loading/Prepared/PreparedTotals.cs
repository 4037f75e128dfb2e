using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>
/// Keeps the prepared totals true while a transaction changes returns. Whoever changes what a season is made of touches it before:
/// what it says is taken out of the sums; <see cref="Settle"/> puts it in again as it then is. The cost is that of the touched
/// seasons, whatever else the warehouse holds. (The counting algorithm: Gupta, Mumick, Subrahmanian, Maintaining Views
/// Incrementally, SIGMOD 1993.)
/// </summary>
internal sealed class PreparedTotals(DuckDBConnection connection)
{
    /// <summary>The schema step that brought the prepared tables.</summary>
    public const int SchemaStep = 16;

    // Seasons that are read at a time where all are: a few ten thousand returns.
    private const int Together = 5_000;

    private static readonly string[] Compaction = ["compact_season_sums", "compact_period_sums", "compacted"];

    private readonly HashSet<SeasonKey> touched = [];
    private readonly SumBook sums = new();
    private MeasureBook measures = new(connection);
    private SeasonReader seasons = new(connection);
    private bool anew;

    /// <summary>Prepares everything anew, in a transaction of its own.</summary>
    public static void Rebuild(DuckDBConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var totals = new PreparedTotals(connection);
        totals.TouchEvery();
        totals.Settle([]);
        transaction.Commit();
    }

    /// <summary>Takes out what seasons say that are about to change. Touching one again does nothing.</summary>
    public void Touch(IEnumerable<SeasonKey> changing)
    {
        var added = changing.Where(touched.Add).ToList();
        if (added.Count == 0 || seasons.Numbers(added, out var known) is not { Count: > 0 } numbers)
            return;
        Add(seasons.Read(known), -1, sums);
        foreach (var query in TakeOut)
            connection.Execute(Sql.Query(query), new { numbers = ListParameter.Of(numbers) });
    }

    /// <summary>Touches the seasons of the returns that a query gives.</summary>
    public void TouchThoseOf(string query, object? parameters = null)
        => Touch(connection.Query<Row>(Sql.Query(query), parameters).Select(row => new SeasonKey(row.FormId, row.Unit, row.Region, row.Year)));

    /// <summary>Has everything prepared anew when the transaction is settled.</summary>
    public void TouchEvery() => anew = true;

    /// <summary>Puts the touched seasons in as they are now. Comes last, within the same transaction.</summary>
    /// <param name="written">Returns that the transaction brought: their figures need not be read.</param>
    public void Settle(IEnumerable<Revision> written)
    {
        // The transaction may have changed what an indicator is a part of.
        measures = new MeasureBook(connection);
        if (anew)
        {
            connection.Execute(Sql.Query("clear_prepared"));
            foreach (var some in connection.Query<Row>(Sql.Query("every_season")).Select(row => new SeasonKey(row.FormId, row.Unit, row.Region, row.Year)).Chunk(Together))
            {
                seasons = new SeasonReader(connection);
                PutIn(some, new SumBook());
            }
        }
        else if (touched.Count > 0)
        {
            seasons.Remember(written);
            PutIn([.. touched], sums);
        }
        else
        {
            return;
        }
        if (connection.ExecuteScalar<bool>(Sql.Query("sums_grown")))
            foreach (var query in Compaction)
                connection.Execute(Sql.Query(query));
    }

    private static readonly string[] TakeOut = ["take_out_slots", "take_out_arrivals", "take_out_verified", "take_out_seasons"];

    private void PutIn(SeasonKey[] keys, SumBook into)
    {
        var slots = new List<(SeasonKey Key, IReadOnlyList<SeasonSlot> Slots)>(keys.Length);
        Add(seasons.Read(keys), 1, into, (key, sum) => slots.Add((key, sum.Slots)));
        var last = SeasonWriter.Write(connection, slots);
        SeasonWriter.Write(connection, into);
        connection.Execute(Sql.Query("add_arrivals"), new { last });
        VerifiedChanges.PrepareAfter(connection, last);
    }

    // Season by season: what one says in its periods is many times what is kept of it.
    private void Add(IReadOnlyList<SeasonState> states, int sign, SumBook into, Action<SeasonKey, SeasonSum>? keep = null)
    {
        measures.Learn(states.SelectMany(state => state.Returns).SelectMany(sent => sent.Counts).Select(count => count.Indicator));
        foreach (var state in states)
        {
            var sum = SeasonSum.Of(state);
            into.Add(state.Key, sum, measures, sign);
            keep?.Invoke(state.Key, sum);
        }
    }

    private sealed record Row(string FormId, string Unit, string Region, int Year);
}
