using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>The provisional forms of a warehouse and the documents read by them.</summary>
public sealed class ProvisionalStore(WarehouseDb warehouse)
{
    private static readonly string[] ForgetForm = ["forget_provisional_forms", "forget_provisional_slots", "forget_form_refusals"];
    private static readonly string[] ForgetRows = ["replace_forms", "replace_slots", "forget_periods"];

    /// <summary>The forms in the order in which they were learned.</summary>
    public IReadOnlyList<ProvisionalFormRecord> Forms()
    {
        using var connection = warehouse.Connect();
        return Forms(connection);
    }

    /// <summary>The same over a connection.</summary>
    internal static IReadOnlyList<ProvisionalFormRecord> Forms(DuckDBConnection connection)
        => [.. connection.Query<FormRow>(Sql.Query("provisional_forms"))
            .Select(row => new ProvisionalFormRecord(row.FormId, row.Ordinal, row.Notation, row.Source, row.Blank, row.LearnedAt, Dimensions.None, [])
            {
                Returns = row.Returns,
                Refusal = row.RefusedAt is { } at ? new FormRefusal(at, row.RefusedBy, row.RefusedBecause) : null,
            })];

    /// <summary>The documents in the order of arrival.</summary>
    public IReadOnlyList<KeptDocument> Documents()
    {
        using var connection = warehouse.Connect();
        return [.. connection.Query<KeptDocument>(Sql.Query("kept_documents"))];
    }

    /// <summary>Keeps that somebody refused a form. A refusal ends when the form is refused anew, learned better, confirmed or forgotten.</summary>
    public void Refuse(string id, FormRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        warehouse.Write(connection =>
        {
            connection.Execute(Sql.Query("forget_form_refusals"), new { keys = ListParameter.Of([id]) });
            connection.Execute(Sql.Query("add_form_refusal"), new { form = id, at = refusal.At, by = refusal.By, reason = refusal.Reason });
        });
    }

    /// <summary>Forgets provisional forms: those that are in the catalogue now keep their rows there, of others nothing is left.</summary>
    /// <param name="ids">The forms.</param>
    /// <param name="confirmed">Those of them that the catalogue has.</param>
    public void Forget(IReadOnlyList<string> ids, IReadOnlyList<string> confirmed)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
            return;
        warehouse.Write(connection =>
        {
            var gone = ids.Except(confirmed).ToList();
            var totals = new PreparedTotals(connection);
            totals.TouchThoseOf("seasons_of_forms", new { forms = ListParameter.Of(gone) });
            foreach (var query in ForgetForm)
                connection.Execute(Sql.Query(query), new { keys = ListParameter.Of(ids) });
            foreach (var query in ForgetRows)
                connection.Execute(Sql.Query(query), new { keys = ListParameter.Of(gone) });
            totals.Settle([]);
        });
    }

    /// <summary>Writes what a batch changes, within the batch's transaction, which settles the totals; must come before the batch's returns.</summary>
    internal static void Write(DuckDBConnection connection, ProvisionalBatch batch, PreparedTotals totals)
    {
        if (batch.Reread.Count > 0)
            totals.TouchThoseOf("seasons_of_files", new { hashes = ListParameter.Of(batch.Reread) });
        foreach (var query in new[] { "figures", "unreadable", "extras", "problems", "media", "contacts", "liaisons", "texts", "returns", "files", "submissions" })
            if (batch.Reread.Count > 0)
                connection.Execute(Sql.Query($"withdraw_{query}"), new { hashes = ListParameter.Of(batch.Reread) });
        var released = batch.Released.Concat(batch.Documents.Select(document => document.FileHash)).ToList();
        if (released.Count > 0)
            connection.Execute(Sql.Query("release_documents"), new { hashes = ListParameter.Of(released) });
        foreach (var form in batch.Forms)
            DimensionLoader.Write(connection, form.Dimensions, totals);
        var keys = batch.Forms.Select(form => form.FormId).ToList();
        foreach (var query in ForgetForm)
            if (keys.Count > 0)
                connection.Execute(Sql.Query(query), new { keys = ListParameter.Of(keys) });
        ReturnWriter.Append(connection, "provisional_forms", batch.Forms, static (row, form) => row
            .AppendValue(form.FormId).AppendValue(form.Ordinal).AppendValue(form.Notation).AppendValue(form.Source).AppendValue(form.Blank).AppendValue(form.LearnedAt));
        ReturnWriter.Append(connection, "provisional_slots", batch.Forms.SelectMany(form => form.Slots.Select(slot => (form.FormId, Slot: slot))), static (row, pair) => row
            .AppendValue(pair.FormId).AppendValue(pair.Slot.Slot).AppendValue(pair.Slot.NameZh).AppendValue(pair.Slot.Score));
        var last = batch.Documents.Count == 0 ? 0 : connection.ExecuteScalar<long>(Sql.Query("last_document"));
        ReturnWriter.Append(connection, "kept_documents", batch.Documents, (row, document) => row
            .AppendValue(document.FileHash).AppendValue(document.FormId).AppendValue(document.Reading)
            .AppendValue(document.Number > 0 ? document.Number : ++last).AppendValue(document.Path).AppendValue(document.Bytes).AppendValue(document.Content));
    }

    private sealed class FormRow
    {
        public string FormId { get; init; } = "";

        public int Ordinal { get; init; }

        public string Notation { get; init; } = "";

        public string Source { get; init; } = "";

        public bool Blank { get; init; }

        public DateTime LearnedAt { get; init; }

        public long Returns { get; init; }

        public DateTime? RefusedAt { get; init; }

        public string RefusedBy { get; init; } = "";

        public string RefusedBecause { get; init; } = "";
    }
}
