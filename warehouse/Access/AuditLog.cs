using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Access;

/// <summary>The log of what people did. Entries are appended and never changed; <see cref="Verify"/> finds out whether anybody did.</summary>
public sealed class AuditLog(WarehouseDb warehouse)
{
    private const int Stretch = 10_000;

    /// <summary>Appends an entry. Pages of figures stay as they are.</summary>
    public void Append(AuditEntry entry) => warehouse.WriteAside(connection =>
    {
        Append(connection, entry);
        return true;
    });

    /// <summary>Entries, newest first: all of them for who sees everything, else what those did whose regions the scope covers.</summary>
    public IReadOnlyList<AuditRow> Entries(RegionScope scope, AuditFilter filter, Page page)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(filter);
        using var connection = warehouse.Connect();
        return connection.Query<AuditRow>(Sql.Query("audit_entries"), new
        {
            scope = ListParameter.Of(scope.Prefixes),
            kind = filter.Kind is { } kind ? Wire.Spell(kind) : null,
            actor = filter.Actor,
            since = filter.Since,
            until = filter.Until,
            skip = page.Skip,
            take = page.Take,
        }).AsList();
    }

    /// <summary>Follows the chain from the first entry to the last.</summary>
    public AuditVerdict Verify()
    {
        using var connection = warehouse.Connect();
        // One transaction sees one state, whatever is appended meanwhile.
        using var transaction = connection.BeginTransaction();
        var (last, head) = Head(connection);
        var (number, hash) = (0L, "");
        while (connection.Query<AuditRow>(Sql.Query("audit_chain"), new { after = number, take = Stretch }).AsList() is { Count: > 0 } rows)
            foreach (var row in rows)
            {
                if (row.EntryId != number + 1 || row.EntryId > last || row.Previous != hash || AuditChain.Hash(hash, row.EntryId, row.Entry) != row.Hash)
                    return new AuditVerdict(number, number + 1, hash);
                (number, hash) = (row.EntryId, row.Hash);
            }
        return new AuditVerdict(number, number == last && hash == head ? null : number + 1, hash);
    }

    /// <summary>The same within the caller's transaction.</summary>
    internal static void Append(DuckDBConnection connection, AuditEntry entry)
    {
        var (last, head) = Head(connection);
        var kept = entry with { At = AuditChain.Microseconds(entry.At) };
        connection.Execute(Sql.Query("audit_append"), new
        {
            entryId = last + 1,
            happenedAt = kept.At,
            kind = Wire.Spell(kept.Kind),
            actor = kept.Actor,
            regions = kept.Regions,
            address = kept.Address,
            subject = kept.Subject,
            detail = kept.Detail,
            previous = head,
            hash = AuditChain.Hash(head, last + 1, kept),
        });
    }

    private static (long EntryId, string Hash) Head(DuckDBConnection connection) => connection.QuerySingle<(long, string)>(Sql.Query("audit_head"));
}
