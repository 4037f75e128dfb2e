using DuckDB.NET.Data;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Writes what a return carries beside its figures.</summary>
internal static class AnnexWriter
{
    public static void Write(DuckDBConnection connection, IReadOnlyList<Revision> returns)
    {
        Each(connection, "contacts", returns, record => record.Contact is { } contact ? new[] { contact } : [], static (row, contact) => row
            .AppendValue(contact.Name).AppendValue(contact.Phone));
        Each(connection, "extras", returns, record => record.Extras, static (row, extra) => row
            .AppendValue(extra.Label).AppendValue(extra.Unit).AppendValue(extra.Value).AppendValue(extra.Approximate)
            .AppendValue(extra.Raw).AppendValue(extra.Place));
        Each(connection, "media_items", returns, record => record.Media, static (row, item) => row
            .AppendValue(item.Number).AppendValue(item.Activity).AppendValue(item.Time).AppendValue(item.Outlet)
            .AppendValue(item.Link).AppendValue(item.Remark));
        Each(connection, "liaisons", returns, record => record.Liaisons, static (row, officer) => row
            .AppendValue(officer.Unit).AppendValue(officer.Name).AppendValue(officer.Post).AppendValue(officer.OfficePhone)
            .AppendValue(officer.Mobile).AppendValue(officer.Fax).AppendValue(officer.WeChat).AppendValue(officer.Email).AppendValue(officer.Address));
        Each(connection, "problems", returns, record => record.Problems.Select(problem => (record.File.Hash, Problem: problem)), static (row, item) => row
            .AppendValue(item.Hash).AppendValue(item.Problem.Code).AppendValue(item.Problem.Message).AppendValue(item.Problem.At).AppendValue(item.Problem.Remedy));
    }

    // Every one of these tables begins with the return's id.
    private static void Each<T>(
        DuckDBConnection connection, string table, IReadOnlyList<Revision> returns, Func<ReturnRecord, IEnumerable<T>> items, Action<IDuckDBAppenderRow, T> fill)
        => ReturnWriter.Append(
            connection, table,
            returns.SelectMany(revision => items(revision.Record!).Select(item => (revision.ReturnId, Item: item))),
            (row, pair) => fill(row.AppendValue(pair.ReturnId), pair.Item));
}
