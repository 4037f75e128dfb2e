using System.Globalization;
using SafetyMonth.Dashboard.Charts;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Checking;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>How often each detector was right, as the auditors decided, in all and as it went on.</summary>
public sealed class PrecisionView
{
    // A chart tells three lines apart.
    private const int Drawn = 2;

    private readonly List<DetectorRow> decided;
    private readonly ILookup<string, DetectorRow> byDetector;
    private readonly List<DateOnly> weeks;
    private readonly Words words;

    /// <summary>A view over what was decided week by week.</summary>
    public PrecisionView(IReadOnlyList<DetectorRow> rows, Words words)
    {
        ArgumentNullException.ThrowIfNull(rows);
        this.words = words;
        byDetector = rows.ToLookup(row => row.Detector);
        decided = [.. rows.Where(row => row.Week is not null)];
        weeks = [.. decided.Select(row => row.Week!.Value).Distinct().Order()];
    }

    /// <summary>By detector: what waits, what was decided, how much of it had been raised rightly.</summary>
    public DataTable Detectors() => new("detectors", words["precision.detectors"],
        [
            new(words["filter.detector"]), new(words["precision.open"], Numeric: true), new(words["precision.decided"], Numeric: true),
            new(words["precision.right"], Numeric: true), new(words["precision.wrong"], Numeric: true), new(words["precision.share"]),
        ],
        [.. byDetector.OrderByDescending(group => group.Sum(row => row.Decided)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => Line(DetectorName.Of(group.Key, words), [.. group], false)),
            .. byDetector.Count > 1 ? [Line(words["total"], [.. byDetector.SelectMany(group => group)], true)] : Array.Empty<Row>()])
    {
        Empty = words["review.empty"],
    };

    /// <summary>By week of decision: how many, and the share of right ones up to then.</summary>
    public DataTable Weeks() => new("weeks", words["precision.weeks"],
        [
            new(words["precision.week"]), new(words["precision.decided"], Numeric: true), new(words["precision.right"], Numeric: true), new(words["precision.so-far"]),
            .. Most().Select(detector => new Column(words["precision.so-far-of", DetectorName.Of(detector, words)])),
        ],
        [.. weeks.Select(week => new Row(
            [
                Name(week), Figure.Of(In(week).Sum(row => row.Decided)), Figure.Of(In(week).Sum(row => row.Right)), Share(UpTo(week, null)),
                .. Most().Select(detector => (Cell)Share(UpTo(week, detector))),
            ]))])
    {
        Empty = words["precision.none"],
    };

    /// <summary>The shares as lines, or null before there are two weeks.</summary>
    public ChartSpec? Chart()
    {
        if (weeks.Count < 2)
            return null;
        var series = Most().Select(detector => Line(DetectorName.Of(detector, words), detector)).Prepend(Line(words["precision.all"], null));
        return new ChartSpec("lines", words["precision.weeks"], "%",
            words["chart.description", words["precision.weeks"], words["precision.all"], string.Join(words["chart.separator"], weeks.Select(week => $"{Name(week)} {Share(UpTo(week, null))}"))],
            [.. weeks.Select(Name)], [.. series]);
    }

    private ChartSeries Line(string name, string? detector) => new(name, [.. weeks.Select(week => UpTo(week, detector) is { Decided: > 0 } sum
        ? new ChartPoint((long)Math.Round(100.0 * sum.Right / sum.Decided), Share(sum), words["precision.of", Share(sum), sum.Right, sum.Decided], "number")
        : new ChartPoint(null, "", words["precision.none"], "missing"))]);

    private static Row Line(string name, IReadOnlyList<DetectorRow> rows, bool total)
    {
        var (decidedOn, right) = (rows.Sum(row => row.Decided), rows.Sum(row => row.Right));
        return new Row([name, Figure.Of(rows.Sum(row => row.Open)), Figure.Of(decidedOn), Figure.Of(right), Figure.Of(decidedOn - right), Share((decidedOn, right))], Total: total);
    }

    private IEnumerable<string> Most()
        => decided.GroupBy(row => row.Detector).OrderByDescending(group => group.Sum(row => row.Decided)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Drawn).Select(group => group.Key);

    private IEnumerable<DetectorRow> In(DateOnly week) => decided.Where(row => row.Week == week);

    private (long Decided, long Right) UpTo(DateOnly week, string? detector)
    {
        var rows = decided.Where(row => row.Week <= week && (detector is null || row.Detector == detector)).ToList();
        return (rows.Sum(row => row.Decided), rows.Sum(row => row.Right));
    }

    private static string Share((long Decided, long Right) sum) => sum.Decided == 0 ? "" : NumberText.Percent(sum.Right, sum.Decided);

    private static string Name(DateOnly week) => week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
