using MathNet.Numerics.LinearAlgebra;

namespace SafetyMonth.Benchmarks.Checking;

/// <summary>Plain methods beside which the checks have to show what they are worth. Each judges a period's returns beside each other.</summary>
internal static class Baselines
{
    public static IReadOnlyDictionary<string, Func<MadeSeason, Verdict>> All { get; } = new Dictionary<string, Func<MadeSeason, Verdict>>
    {
        ["robust z on logs"] = season => ByColumn(season, (column, _) => RobustZ(column)),
        ["IQR on logs"] = season => ByColumn(season, (column, _) => Quartiles(column)),
        ["Hidiroglou-Berthelot"] = season => ByColumn(season, HidiroglouBerthelot),
        ["isolation forest"] = IsolationForest,
        ["PCA reconstruction"] = PrincipalComponents,
    };

    private static Verdict ByColumn(MadeSeason season, Func<double[], double[], double[]> score)
    {
        var verdict = new Verdict([], []);
        foreach (var (returns, logs, before) in Periods(season))
            for (var j = 0; j < season.Slots.Count; j++)
            {
                var scores = score([.. logs.Select(row => row[j])], [.. before.Select(row => row[j])]);
                for (var i = 0; i < scores.Length; i++)
                    Add(verdict, returns[i], j, double.IsNaN(scores[i]) ? 0 : scores[i]);
            }
        return verdict;
    }

    private static void Add(Verdict verdict, MadeReturn one, int column, double score)
    {
        verdict.Cells[(one, column)] = score;
        verdict.Returns[one] = Math.Max(verdict.Returns.GetValueOrDefault(one), score);
    }

    // By period: the returns, their logs, and the logs of the same units' week before (for a final: of the sum of the weeks).
    private static IEnumerable<(List<MadeReturn> Returns, List<double[]> Logs, List<double[]> Before)> Periods(MadeSeason season)
    {
        var byKey = season.Returns.ToDictionary(one => (one.Unit, one.Week));
        foreach (var period in season.Returns.GroupBy(one => one.Week))
        {
            var returns = period.ToList();
            yield return (returns, returns.ConvertAll(one => Logs(one.Values)), returns.ConvertAll(one => Logs(one.Week switch
            {
                1 => [.. one.Values.Select(_ => -1L)],
                5 => [.. one.Values.Select((_, j) => Enumerable.Range(1, 4).Sum(week => Math.Max(0, byKey[(one.Unit, week)].Values[j])))],
                _ => byKey[(one.Unit, one.Week - 1)].Values,
            })));
        }
    }

    private static double[] Logs(long[] values) => [.. values.Select(value => value > 0 ? Math.Log(value) : double.NaN)];

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Where(value => !double.IsNaN(value)).Order()];

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    private static double[] RobustZ(double[] column)
    {
        var median = At(Sorted(column), 0.5);
        var spread = Math.Max(0.25, 1.4826 * At(Sorted(column.Select(value => Math.Abs(value - median))), 0.5));
        return [.. column.Select(value => Math.Abs(value - median) / spread)];
    }

    private static double[] Quartiles(double[] column)
    {
        var sorted = Sorted(column);
        var (low, high) = (At(sorted, 0.25), At(sorted, 0.75));
        var width = Math.Max(0.3, high - low);
        return [.. column.Select(value => Math.Max(0, Math.Max((value - high) / width, (low - value) / width)))];
    }

    private static double[] HidiroglouBerthelot(double[] column, double[] before)
    {
        var ratios = column.Select((value, i) => value - before[i]).ToArray();
        var median = At(Sorted(ratios), 0.5);
        var effects = ratios.Select((ratio, i) => (ratio < median ? 1 - Math.Exp(median - ratio) : Math.Exp(ratio - median) - 1) * Math.Exp(0.5 * Math.Max(column[i], before[i]))).ToArray();
        var sorted = Sorted(effects);
        var middle = At(sorted, 0.5);
        var (down, up) = (Math.Max(middle - At(sorted, 0.25), 0.05 * Math.Abs(middle) + 1e-6), Math.Max(At(sorted, 0.75) - middle, 0.05 * Math.Abs(middle) + 1e-6));
        return [.. effects.Select(effect => effect < middle ? (middle - effect) / down : (effect - middle) / up)];
    }

    private static List<double[]> Standardised(List<double[]> logs)
    {
        var columns = logs[0].Length;
        var rows = logs.ConvertAll(row => new double[columns]);
        for (var j = 0; j < columns; j++)
        {
            var known = Sorted(logs.Select(row => row[j]));
            var (median, mean) = (At(known, 0.5), known.Length == 0 ? 0 : known.Average());
            var deviation = Math.Max(0.3, known.Length == 0 ? 0 : Math.Sqrt(known.Average(value => (value - mean) * (value - mean))));
            for (var i = 0; i < rows.Count; i++)
                rows[i][j] = double.IsNaN(logs[i][j]) ? 0 : (logs[i][j] - median) / deviation;
        }
        return rows;
    }

    private static Verdict PrincipalComponents(MadeSeason season)
    {
        var verdict = new Verdict([], []);
        foreach (var (returns, logs, _) in Periods(season))
        {
            var matrix = Matrix<double>.Build.DenseOfRowArrays(Standardised(logs));
            var svd = matrix.Svd();
            var total = svd.S.PointwisePower(2).Sum();
            var (kept, sum) = (0, 0.0);
            while (kept < svd.S.Count && sum < 0.7 * total && kept < returns.Count / 4)
                sum += svd.S[kept] * svd.S[kept++];
            var directions = svd.VT.SubMatrix(0, Math.Max(1, kept), 0, matrix.ColumnCount);
            var rest = matrix - matrix * directions.Transpose() * directions;
            for (var i = 0; i < returns.Count; i++)
            {
                for (var j = 0; j < matrix.ColumnCount; j++)
                    verdict.Cells[(returns[i], j)] = rest[i, j] * rest[i, j];
                verdict.Returns[returns[i]] = rest.Row(i).PointwisePower(2).Sum();
            }
        }
        return verdict;
    }

    private static Verdict IsolationForest(MadeSeason season)
    {
        var verdict = new Verdict([], []);
        foreach (var (returns, logs, _) in Periods(season))
        {
            var rows = Standardised(logs);
            var chance = new Random(1);
            var depths = new double[rows.Count];
            for (var tree = 0; tree < 100; tree++)
                Isolate(rows, [.. Enumerable.Range(0, Math.Min(256, rows.Count)).Select(_ => chance.Next(rows.Count))], [.. Enumerable.Range(0, rows.Count)], 0, chance, depths);
            for (var i = 0; i < rows.Count; i++)
            {
                var score = -depths[i];
                var most = Math.Max(1e-9, rows[i].Max(Math.Abs));
                for (var j = 0; j < rows[i].Length; j++)
                    verdict.Cells[(returns[i], j)] = score * (2 - Math.Abs(rows[i][j]) / most);
                verdict.Returns[returns[i]] = score;
            }
        }
        return verdict;
    }

    private static void Isolate(List<double[]> rows, int[] sample, int[] all, int depth, Random chance, double[] depths)
    {
        var columns = sample.Length < 2 || depth >= 8 ? [] : Enumerable.Range(0, rows[0].Length).Where(j => sample.Any(i => rows[i][j] != rows[sample[0]][j])).ToList();
        if (columns.Count == 0 || all.Length == 0)
        {
            foreach (var i in all)
                depths[i] += depth + (sample.Length < 2 ? 0 : 2 * (Math.Log(sample.Length) + 0.5772) - 2);
            return;
        }
        var column = columns[chance.Next(columns.Count)];
        var (low, high) = (sample.Min(i => rows[i][column]), sample.Max(i => rows[i][column]));
        var cut = low + chance.NextDouble() * (high - low);
        Isolate(rows, [.. sample.Where(i => rows[i][column] < cut)], [.. all.Where(i => rows[i][column] < cut)], depth + 1, chance, depths);
        Isolate(rows, [.. sample.Where(i => rows[i][column] >= cut)], [.. all.Where(i => rows[i][column] >= cut)], depth + 1, chance, depths);
    }
}
