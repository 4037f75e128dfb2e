using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Writes what a batch brought: new rows by appenders, moved revisions by one update.</summary>
internal static class ReturnWriter
{
    public static void Write(DuckDBConnection connection, RevisionBook book)
    {
        Append(connection, "files", book.NewFiles, static (row, file) => row
            .AppendValue(file.Hash).AppendValue(file.Name).AppendValue(file.Path).AppendValue(file.Format).AppendValue(file.Bytes));
        Append(connection, "returns", book.NewReturns, AppendReturn);
        Append(connection, "submissions", book.NewSubmissions, static (row, submission) => row
            .AppendValue(submission.Sequence).AppendValue(submission.ReturnId).AppendValue(submission.Record.File.Hash)
            .AppendValue(submission.Record.Ordinal).AppendValue(submission.Record.FilledOn).AppendValue(submission.Record.ReceivedAt));
        AppendFigures(connection, book.NewReturns);
        Append(
            connection, "unreadable_figures",
            book.NewReturns.SelectMany(revision => revision.Record!.Figures.Where(figure => figure.Status is SlotStatus.Unreadable).Select(figure => (revision.ReturnId, figure.Slot))),
            static (row, figure) => row.AppendValue(figure.ReturnId).AppendValue(figure.Slot));
        AnnexWriter.Write(connection, book.NewReturns);
        CutoutWriter.Write(connection, book.NewReturns);
        TextLines.Write(connection, book.NewReturns);
        MoveRevisions(connection, [.. book.MovedReturns]);
    }

    /// <summary>Appends one row for each item; no items, no appender.</summary>
    internal static void Append<T>(DuckDBConnection connection, string table, IEnumerable<T> items, Action<IDuckDBAppenderRow, T> fill)
    {
        DuckDBAppender? appender = null;
        try
        {
            foreach (var item in items)
            {
                var row = (appender ??= connection.CreateAppender(table)).CreateRow();
                fill(row, item);
                row.EndRow();
            }
        }
        finally
        {
            appender?.Dispose();
        }
    }

    private static void AppendReturn(IDuckDBAppenderRow row, Revision revision)
    {
        var record = revision.Record!;
        row.AppendValue(revision.ReturnId).AppendValue(record.FormId).AppendValue(record.Unit).AppendValue(record.RegionCode)
            .AppendValue(record.Year).AppendValue(record.Period).AppendValue(revision.Number).AppendValue(revision.IsCurrent)
            .AppendValue(Wire.Spell(record.Basis)).AppendValue(record.Confidence).AppendValue(record.FilledOn).AppendValue(record.ReceivedAt)
            .AppendValue(revision.OrderedAt).AppendValue(revision.OrderedNo).AppendValue(record.PeriodReason).AppendValue(record.File.Hash)
            .AppendValue(record.Ordinal).AppendValue(revision.ContentHash).AppendValue(Wire.Spell(record.Source));
    }

    private static void AppendFigures(DuckDBConnection connection, List<Revision> returns)
    {
        using var appender = connection.CreateAppender("figures");
        foreach (var revision in returns)
            foreach (var figure in revision.Record!.Figures)
                appender.CreateRow().AppendValue(revision.ReturnId).AppendValue(figure.Slot).AppendValue(figure.Indicator)
                    .AppendValue(Wire.Spell(figure.Kind)).AppendValue(Wire.Spell(figure.Status)).AppendValue(figure.Value)
                    .AppendValue(figure.Answer).AppendValue(figure.Words).AppendValue(figure.Approximate)
                    .AppendValue(figure.Raw).AppendValue(figure.Place).AppendValue(figure.Sentence).AppendValue(figure.Confidence).EndRow();
    }

    private static void MoveRevisions(DuckDBConnection connection, List<Revision> moved)
    {
        if (moved.Count == 0)
            return;
        connection.Execute(Sql.Query("rank_revisions"), new
        {
            ids = ListParameter.Of(moved.Select(revision => revision.ReturnId)),
            revisions = ListParameter.Of(moved.Select(revision => revision.Number)),
            current = ListParameter.Of(moved.Select(revision => revision.IsCurrent)),
            orderedAt = ListParameter.Of(moved.Select(revision => revision.OrderedAt)),
            orderedNo = ListParameter.Of(moved.Select(revision => revision.OrderedNo)),
        });
    }
}
