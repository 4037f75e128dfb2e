namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>The second half of a panel's fit: how much figures vary within a unit and between units, and how rare deviations are.</summary>
internal static class Variances
{
    private const double Least = 0.01;
    private const double FewFigures = 15;

    /// <summary>The model with its variances and tails.</summary>
    public static PanelModel Fit(Panel panel, PanelModel levels, double[] sizes)
    {
        var units = panel.Rows.GroupBy(row => row.Unit).Select(rows => rows.ToList()).ToList();
        var columns = Enumerable.Range(0, panel.Columns).Select(j => Components(units, levels, sizes, j)).ToList();
        var (within, between) = (Pool(columns.Select(column => column.Within)), Pool(columns.Select(column => column.Between)));
        var model = new PanelModel
        {
            Level = levels.Level,
            Slope = levels.Slope,
            Seen = levels.Seen,
            Within = [.. columns.Select(column => Shrink(column.Within, within))],
            Between = [.. columns.Select(column => Shrink(column.Between, between))],
            Upper = levels.Upper,
            Lower = levels.Lower,
        };
        var tails = Tails(units, model, levels, sizes);
        return new PanelModel
        {
            Level = model.Level,
            Slope = model.Slope,
            Seen = model.Seen,
            Within = model.Within,
            Between = model.Between,
            Upper = tails.Upper,
            Lower = tails.Lower,
        };
    }

    private static (Tail[] Upper, Tail[] Lower) Tails(List<List<PanelRow>> units, PanelModel model, PanelModel levels, double[] sizes)
    {
        var upper = model.Level[0].Select(_ => new List<double>()).ToArray();
        var lower = model.Level[0].Select(_ => new List<double>()).ToArray();
        foreach (var rows in units)
            for (var j = 0; j < upper.Length; j++)
                foreach (var (row, own, count) in OwnElsewhere(rows, levels, sizes, j))
                {
                    var expectation = model.Expect(row.Class, j, sizes[row.Season], own, count, row.NoiseOf(j, levels.Peers(row.Class, j, sizes[row.Season])));
                    var deviation = (row.Logs[j] - expectation.Centre) / expectation.Sigma;
                    (deviation > 0 ? upper : lower)[j].Add(Math.Abs(deviation));
                }
        var (allUpper, allLower) = (Tail.Fit([.. upper.SelectMany(column => column)]), Tail.Fit([.. lower.SelectMany(column => column)]));
        return ([.. upper.Select(column => Tail.Fit(column, allUpper))], [.. lower.Select(column => Tail.Fit(column, allLower))]);
    }

    /// <summary>Each cell of a unit's column with the median and number of the residuals of the others.</summary>
    public static IEnumerable<(PanelRow Row, double Own, int Count)> OwnElsewhere(IReadOnlyList<PanelRow> rows, PanelModel levels, double[] sizes, int column)
    {
        var residuals = rows.Select(row => row.Logs[column] - levels.Peers(row.Class, column, sizes[row.Season])).ToArray();
        var others = new double[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (double.IsNaN(residuals[i]))
                continue;
            var count = 0;
            for (var k = 0; k < rows.Count; k++)
                if (k != i && rows[k].IsLike(rows[i]) && !double.IsNaN(residuals[k]))
                    others[count++] = residuals[k];
            yield return (rows[i], count == 0 ? 0 : Robust.Median(others.AsSpan(0, count)), count);
        }
    }

    private static ((double Value, int Count) Within, (double Value, int Count) Between) Components(List<List<PanelRow>> units, PanelModel levels, double[] sizes, int column)
    {
        var (around, all, noise) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var rows in units)
            foreach (var (row, own, count) in OwnElsewhere(rows, levels, sizes, column))
            {
                var residual = row.Logs[column] - levels.Peers(row.Class, column, sizes[row.Season]);
                all.Add(Math.Abs(residual));
                noise.Add(row.NoiseOf(column, levels.Peers(row.Class, column, sizes[row.Season])));
                if (count >= 2)
                    around.Add(Math.Abs(residual - own) * Math.Sqrt(count / (count + 1.0)));
            }
        var counting = noise.Count == 0 ? 0 : Robust.MedianOf(noise);
        var total = Square(Robust.MedianOf(all)) - counting;
        var within = around.Count < 5 ? total / 2 : Square(Robust.MedianOf(around)) - counting;
        return ((Math.Max(Least, within), around.Count), (Math.Max(Least, total - Math.Max(Least, within)), all.Count));
    }

    private static double Square(double mad) => double.IsNaN(mad) ? 0.3 : Robust.MadToSigma * Robust.MadToSigma * mad * mad;

    private static double Pool(IEnumerable<(double Value, int Count)> parts)
    {
        var (sum, weight) = (0.15 * 10, 10.0);
        foreach (var (value, count) in parts)
            (sum, weight) = (sum + value * count, weight + count);
        return sum / weight;
    }

    private static double Shrink((double Value, int Count) part, double pooled) => (part.Value * part.Count + pooled * FewFigures) / (part.Count + FewFigures);
}
