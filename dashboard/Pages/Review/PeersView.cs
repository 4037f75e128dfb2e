using System.Globalization;
using SafetyMonth.Dashboard.Charts;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>What the other units reported on the same slot in the same period.</summary>
/// <param name="rows">The figures, the largest first, the return's own among them.</param>
/// <param name="returnId">The return that is looked at.</param>
/// <param name="slot">The slot.</param>
/// <param name="words">The page's words.</param>
public sealed class PeersView(IReadOnlyList<PeerRow> rows, long returnId, int slot, Words words)
{
    private const int Shown = 12;
    private const int Named = 12;

    private long? Own => rows.FirstOrDefault(row => row.ReturnId == returnId)?.Value;

    /// <summary>Where the return stands among them, in words; empty where it has no number.</summary>
    public string Standing()
    {
        var others = rows.Where(row => row.ReturnId != returnId && row.Value is not null).Select(row => row.Value!.Value).Order().ToList();
        if (Own is not { } own || others.Count == 0)
            return "";
        return words["check.standing", others.Count + 1, 1 + others.Count(value => value > own), NumberText.Exact(others[(others.Count - 1) / 2]), NumberText.Exact(others[0]), NumberText.Exact(others[^1])];
    }

    /// <summary>The units around the return; all of them as a file.</summary>
    public DataTable Table(RegionTree regions)
    {
        var at = Math.Max(rows.ToList().FindIndex(row => row.ReturnId == returnId), 0);
        var first = Math.Clamp(at - Shown / 2, 0, Math.Max(rows.Count - Shown, 0));
        return new DataTable("peers", words["check.peers", rows.Count],
            [new(words["column.unit"]), new(words["slot.value"], Numeric: true), new(words["check.rank"]), new(words["column.region"])],
            [.. rows.Select((row, i) => Line(row, i, regions)).Skip(first).Take(Shown)])
        {
            AllRows = () => rows.Select((row, i) => Line(row, i, regions)),
        };
    }

    /// <summary>The units by name where they are few, else how many are of which size.</summary>
    public ChartSpec? Chart(SlotRow asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var counted = rows.Where(row => row.Value is not null).ToList();
        if (counted.Count < 2)
            return null;
        return counted.Count <= Named
            ? Spec("bars", asked.Unit, asked.Label, [.. counted.Select(row => (row.Unit, row.ReturnId == returnId ? null : row.Value, row.ReturnId == returnId ? row.Value : null))])
            : Spec("columns", words["check.units"], asked.Label,
                [.. Distribution.Of([.. counted.Select(row => row.Value!.Value)]).Select(one => Class(one, asked.Unit))]);
    }

    private (string Name, long? Others, long? Own) Class(Distribution one, string unit)
    {
        var holds = Own is { } own && own >= one.Low && own <= one.High;
        return (one.Name + unit, one.Count - (holds ? 1 : 0), holds ? 1 : null);
    }

    private ChartSpec Spec(string kind, string unit, string label, IReadOnlyList<(string Name, long? Others, long? Own)> points)
        => new(kind, words["check.peers", rows.Count], unit,
            words["chart.description", words["check.peers", rows.Count], label,
                string.Join(words["chart.separator"], points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Name} {(point.Others ?? 0) + (point.Own ?? 0)}")))],
            [.. points.Select(point => point.Name)],
            [
                new ChartSeries(words["check.other-units"], [.. points.Select(point => Point(point.Others))]),
                new ChartSeries(words["check.this-unit"], [.. points.Select(point => Point(point.Own))]),
            ]);

    private ChartPoint Point(long? value) => value is { } number ? ChartPoint.Of(Figure.Of(number), words) : new ChartPoint(null, "", "", "");

    private Row Line(PeerRow row, int index, RegionTree regions) => new(
        [
            Cell.Zh(row.Unit, string.Create(CultureInfo.InvariantCulture, $"/return/{row.ReturnId}?slot={slot}#slot-{slot}")),
            FigureOf.Status(row.Status, row.Value, row.Approximate),
            row.Value is null ? "" : (index + 1).ToString(CultureInfo.InvariantCulture),
            Cell.Zh(row.RegionCode is { } code ? regions.Name(code) : ""),
        ], Total: row.ReturnId == returnId);
}
