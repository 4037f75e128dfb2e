using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking.Storing;

/// <summary>What the auditors' decisions teach: which detectors to trust more, and which figures not to doubt again.</summary>
internal static class Decisions
{
    /// <summary>Decisions that stand against those taken: as if so many had come out as expected.</summary>
    private const double Prior = 3;

    /// <summary>What decisions add or take at most.</summary>
    public const double MostShift = 3;

    /// <summary>By detector: what is added to the odds of its doubts, in nats; the ratio of the odds that were to those expected.</summary>
    public static IReadOnlyDictionary<string, double> Learned(DuckDBConnection connection)
        => connection.Query<DecisionRow>(Sql.Query("detector_decisions")).ToDictionary(row => row.Detector, row =>
        {
            var right = row.Decided - row.Wrong;
            var expectedRight = row.Decided - row.Expected;
            return Math.Clamp(Math.Log((row.Wrong + Prior) / (row.Expected + Prior)) - Math.Log((right + Prior) / (expectedRight + Prior)), -MostShift, MostShift);
        });

    /// <summary>Whether a doubt about a return or figure has been settled by a decision.</summary>
    /// <param name="connection">The warehouse.</param>
    /// <param name="form">The form.</param>
    /// <param name="returns">The returns that are asked about, or null for all of the form.</param>
    public static Func<CheckedForm, UnitSeries, Doubt, bool> Settled(DuckDBConnection connection, string form, IReadOnlyCollection<long>? returns)
    {
        var rows = returns is null
            ? connection.Query<CellRow>(Sql.Query("settled_cells"), new { form })
            : connection.Query<CellRow>(Sql.Query("settled_cells_of"), new { ids = ListParameter.Of(returns) });
        var cells = rows.Select(row => (row.ReturnId, row.Slot)).ToHashSet();
        return (checkedForm, series, doubt) => cells.Count > 0 && series.Returns[doubt.Return].ReturnId is var id
            && (cells.Contains((id, null)) || cells.Contains((id, doubt.Column is { } column ? checkedForm.Columns[column].Slot : null)));
    }

    private sealed record DecisionRow
    {
        public string Detector { get; init; } = "";

        public long Decided { get; init; }

        public long Wrong { get; init; }

        public double Expected { get; init; }
    }

    private sealed record CellRow
    {
        public long ReturnId { get; init; }

        public int? Slot { get; init; }
    }
}
