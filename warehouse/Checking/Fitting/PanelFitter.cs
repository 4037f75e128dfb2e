using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>Fits a <see cref="PanelModel"/> by robust steps in turn: sizes, levels, slopes; then variances and tails.</summary>
internal sealed class PanelFitter
{
    private const int Rounds = 6;
    private const double FewLevels = 3;
    private const int EnoughForSlope = 15;

    private readonly Panel panel;
    private readonly double[] sizes;
    private readonly bool fitSizes;
    private readonly double[][] level = [.. Enumerable.Range(0, Profile.Classes).Select(_ => Array.Empty<double>())];
    private readonly int[][] seen = [.. Enumerable.Range(0, Profile.Classes).Select(_ => Array.Empty<int>())];
    private readonly double[] slope;

    private PanelFitter(Panel panel, double[]? sizes)
    {
        this.panel = panel;
        fitSizes = sizes is null;
        this.sizes = sizes ?? new double[panel.Rows.Count == 0 ? 0 : panel.Rows.Max(row => row.Season) + 1];
        slope = [.. Enumerable.Repeat(fitSizes ? 1.0 : 0.0, panel.Columns)];
        for (var p = 0; p < Profile.Classes; p++)
            (level[p], seen[p]) = (new double[panel.Columns], new int[panel.Columns]);
    }

    /// <summary>Fits a panel; where sizes are not given they are fitted too.</summary>
    public static (PanelModel Model, double[] Sizes) Fit(Panel panel, double[]? sizes = null)
    {
        var fitter = new PanelFitter(panel, sizes);
        for (var round = 0; round < Rounds; round++)
        {
            fitter.Levels();
            if (fitter.fitSizes)
                fitter.FitSizes();
            if (round >= 1)
                fitter.Slopes();
        }
        fitter.Levels();
        return (Variances.Fit(panel, fitter.Model(), fitter.sizes), fitter.sizes);
    }

    /// <summary>A season's size: the median of what its cells say, drawn to 0 where there are few.</summary>
    public static double SizeOf(PanelModel model, IEnumerable<(int Class, double[] Logs)> rows)
    {
        var votes = new List<double>();
        foreach (var (periods, logs) in rows)
            for (var j = 0; j < logs.Length; j++)
                if (!double.IsNaN(logs[j]))
                    votes.Add((logs[j] - model.Level[periods][j]) / Math.Max(0.3, model.Slope[j]));
        var count = votes.Count;
        return count == 0 ? 0 : Robust.MedianOf(votes) * count / (count + 2.0);
    }

    private PanelModel Model() => new()
    {
        Level = level,
        Slope = slope,
        Seen = seen,
        Within = [.. Enumerable.Repeat(0.15, panel.Columns)],
        Between = [.. Enumerable.Repeat(0.15, panel.Columns)],
        Upper = [.. Enumerable.Repeat(Tail.Usual, panel.Columns)],
        Lower = [.. Enumerable.Repeat(Tail.Usual, panel.Columns)],
    };

    // A level of its own for each week and column takes figures; with few it leans on the column's level and the week's.
    private void Levels()
    {
        var bases = Enumerable.Range(0, panel.Columns).Select(j => Or(MedianOf(row => row.Logs[j] - slope[j] * sizes[row.Season], j), 0)).ToArray();
        for (var p = 0; p < Profile.Classes; p++)
        {
            var ofClass = panel.Rows.Where(row => row.Class == p).ToList();
            if (ofClass.Count == 0)
            {
                Array.Copy(bases, level[p], bases.Length);
                continue;
            }
            var all = new List<double>();
            foreach (var row in ofClass)
                for (var j = 0; j < panel.Columns; j++)
                    if (!double.IsNaN(row.Logs[j]))
                        all.Add(row.Logs[j] - bases[j] - slope[j] * sizes[row.Season]);
            var shift = Or(Robust.MedianOf(all), 0);
            for (var j = 0; j < panel.Columns; j++)
            {
                var column = j;
                var own = ofClass.Where(row => !double.IsNaN(row.Logs[column])).Select(row => row.Logs[column] - bases[column] - shift - slope[column] * sizes[row.Season]).ToList();
                seen[p][j] = own.Count;
                level[p][j] = bases[j] + shift + (own.Count == 0 ? 0 : own.Count / (own.Count + FewLevels) * Robust.MedianOf(own));
            }
        }
    }

    private void FitSizes()
    {
        var model = Model();
        foreach (var season in panel.Rows.GroupBy(row => row.Season))
            sizes[season.Key] = SizeOf(model, season.Select(row => (row.Class, row.Logs)));
        var centre = Or(Robust.MedianOf([.. sizes]), 0);
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] -= centre;
    }

    // Huber's weights: a residual beyond 1.5 spreads pulls no harder than one at 1.5.
    private void Slopes()
    {
        for (var j = 0; j < panel.Columns; j++)
        {
            var points = panel.Rows.Where(row => !double.IsNaN(row.Logs[j])).Select(row => (X: sizes[row.Season], Y: row.Logs[j] - level[row.Class][j])).ToList();
            if (points.Count < EnoughForSlope)
                continue;
            var spread = Math.Max(0.15, Robust.Spread(points.Select(point => point.Y - slope[j] * point.X), 0));
            var (xy, xx) = (0.0, 0.0);
            foreach (var (x, y) in points)
            {
                var weight = 1 / Math.Max(1, Math.Abs(y - slope[j] * x) / (1.5 * spread));
                xy += weight * x * y;
                xx += weight * x * x;
            }
            // A prior of so many figures at the usual slope keeps few figures from inventing one.
            var prior = 5 * 0.3;
            slope[j] = Math.Clamp((xy + prior * (fitSizes ? 1 : 0)) / (xx + prior), fitSizes ? 0.2 : -1, fitSizes ? 2.5 : 1.5);
        }
    }

    private double MedianOf(Func<PanelRow, double> of, int column)
        => Robust.MedianOf([.. panel.Rows.Where(row => !double.IsNaN(row.Logs[column])).Select(of)]);

    private static double Or(double value, double otherwise) => double.IsNaN(value) ? otherwise : value;
}
