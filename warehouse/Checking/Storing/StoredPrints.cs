using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking.Storing;

/// <summary>The prints of a form's returns as the warehouse keeps them: in their order, so that one is found without going through all.</summary>
internal static class StoredPrints
{
    /// <summary>Replaces the prints of all the form's returns.</summary>
    public static void Replace(DuckDBConnection connection, string form, IEnumerable<(long Print, long ReturnId)> prints)
    {
        connection.Execute(Sql.Query("drop_check_prints"), new { form });
        Write(connection, form, prints);
    }

    /// <summary>Adds the prints of returns that have none yet.</summary>
    public static void Add(DuckDBConnection connection, string form, IEnumerable<Profile> returns)
        => Write(connection, form, returns.SelectMany(profile => Prints.Of(profile).Select(print => (print, profile.ReturnId))));

    /// <summary>
    /// By return of a unit: returns of other units that may be the same. For one that has just arrived these are all that share a print
    /// with it (what is replaced counts as well, until the next whole run, but has no unit); for one that was judged before, what it was
    /// found to be like.
    /// </summary>
    /// <param name="connection">The warehouse.</param>
    /// <param name="reader">Reads the others.</param>
    /// <param name="form">The form.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="fresh">Returns that have just arrived.</param>
    /// <param name="unitOf">Looks up the unit of another return.</param>
    public static IReadOnlyDictionary<long, IReadOnlyList<Twin>> Alike(
        DuckDBConnection connection, CheckReader reader, CheckedForm form, UnitSeries unit, HashSet<long> fresh, Func<long, UnitSeries?> unitOf)
    {
        var own = unit.All;
        var known = connection.Query<KnownRow>(Sql.Query("known_twins"), new { ids = ListParameter.Of(own) }).ToLookup(row => row.ReturnId, row => FlagEvidence.OtherOf(row.Evidence));
        var others = unit.Returns.ToDictionary(profile => profile.ReturnId, profile => fresh.Contains(profile.ReturnId)
            ? Prints.Of(profile).SelectMany(print => Sharers(connection, form.Id, print, own)).ToHashSet()
            : [.. known[profile.ReturnId].OfType<long>()]);
        var values = reader.Values(form, others.Values.SelectMany(ids => ids));
        return others.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Twin>)[.. pair.Value.Select(id => new Twin(id, values[id], () => unitOf(id)))]);
    }

    // One look-up a print: the table's order lets all but a small part of it be passed over.
    private static List<long> Sharers(DuckDBConnection connection, string form, long print, IReadOnlyCollection<long> own)
    {
        var others = connection.Query<long>(Sql.Query("returns_with_print"), new { form, print, most = PrintIndex.MostSharers + own.Count }).Except(own).ToList();
        return others.Count < PrintIndex.MostSharers ? others : [];
    }

    private sealed record KnownRow
    {
        public long ReturnId { get; init; }

        public string? Evidence { get; init; }
    }

    private static void Write(DuckDBConnection connection, string form, IEnumerable<(long Print, long ReturnId)> prints)
        => ReturnWriter.Append(connection, "check_prints", prints, (row, pair) => row.AppendValue(pair.Print).AppendValue(form).AppendValue(pair.ReturnId));
}
