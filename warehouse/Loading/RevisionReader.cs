using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Reads what the warehouse knows about the returns of a batch.</summary>
internal static class RevisionReader
{
    public static RevisionBook Read(DuckDBConnection connection, IReadOnlyList<ReturnRecord> batch)
    {
        var last = connection.QuerySingle<LastNumbers>(Sql.Query("last_numbers"));
        var book = new RevisionBook(last.ReturnId, last.Sequence);
        var byId = new Dictionary<long, Revision>();
        foreach (var row in Revisions(connection, batch))
        {
            var revision = Revision.Known(row.ReturnId, row.ContentHash, row.OrderedAt, row.OrderedNo, row.Revision, row.IsCurrent);
            byId.Add(row.ReturnId, revision);
            book.Know(new ReturnKey(row.FormId, row.Unit, row.RegionCode, row.Year, row.Period), revision);
        }
        var hashes = ListParameter.Of(batch.Select(record => record.File.Hash).Distinct());
        foreach (var row in connection.Query<SubmissionRow>(Sql.Query("known_submissions"), new { hashes }))
            book.KnowSubmission(row.FileHash, row.Ordinal, byId.GetValueOrDefault(row.ReturnId) ?? Elsewhere(row.ReturnId));
        return book;
    }

    private static IEnumerable<RevisionRow> Revisions(DuckDBConnection connection, IReadOnlyList<ReturnRecord> batch)
    {
        var keys = batch.Select(record => record.Key).OfType<ReturnKey>().Distinct().ToList();
        return keys.Count == 0 ? [] : connection.Query<RevisionRow>(Sql.Query("known_revisions"), new
        {
            forms = ListParameter.Of(keys.Select(key => key.FormId)),
            regions = ListParameter.Of(keys.Select(key => key.RegionCode ?? "")),
            units = ListParameter.Of(keys.Select(key => key.Unit)),
            years = ListParameter.Of(keys.Select(key => key.Year)),
            periods = ListParameter.Of(keys.Select(key => key.Period)),
        });
    }

    // A return that was loaded without a key, or under one that this batch reads differently: known, and left as it is.
    private static Revision Elsewhere(long returnId) => Revision.Known(returnId, "", null, 1, 1, current: true);

    private sealed record LastNumbers(long ReturnId, long Sequence);

    private sealed record SubmissionRow(string FileHash, int Ordinal, long ReturnId);

    private sealed class RevisionRow
    {
        public long ReturnId { get; init; }

        public string FormId { get; init; } = "";

        public string Unit { get; init; } = "";

        public string? RegionCode { get; init; }

        public int Year { get; init; }

        public string Period { get; init; } = "";

        public int Revision { get; init; }

        public bool IsCurrent { get; init; }

        public DateTime? OrderedAt { get; init; }

        public long OrderedNo { get; init; }

        public string ContentHash { get; init; } = "";
    }
}
