namespace SafetyMonth.Benchmarks.Checking;

/// <summary>What a method says about a season: a score for each return and for cells; what has none comes last.</summary>
internal sealed record Verdict(Dictionary<MadeReturn, double> Returns, Dictionary<(MadeReturn Return, int Column), double> Cells);

/// <summary>How well a verdict fits what was planted.</summary>
internal sealed record Scores(double ReturnPrecision, double CellPrecision, double PrecisionAtErrors, double Recall, double GrossRecall)
{
    private const double Budget = 0.05;

    public static Scores Of(MadeSeason season, Verdict verdict)
    {
        var judged = season.Returns.Where(one => !one.Neutral || one.Error is not null).ToList();
        var order = new Random(7);
        var ranked = judged.Select(one => (Score: verdict.Returns.GetValueOrDefault(one, double.NegativeInfinity), Tie: order.NextDouble(), One: one)).OrderByDescending(one => one.Score).ThenBy(one => one.Tie).Select(one => one.One).ToList();
        var cells = judged
            .SelectMany(one => Enumerable.Range(0, one.Values.Length).Where(j => one.Wrong.Contains(j) || one.Error is null && one.Values[j] >= 0).Select(j => (one, j)))
            .Select(cell => (Score: verdict.Cells.GetValueOrDefault(cell, double.NegativeInfinity), Tie: order.NextDouble(), Wrong: cell.one.Wrong.Contains(cell.j)))
            .OrderByDescending(cell => cell.Score).ThenBy(cell => cell.Tie).Select(cell => cell.Wrong).ToList();
        var errors = judged.Count(one => one.Error is not null);
        var seen = ranked.Take((int)Math.Ceiling(Budget * season.Returns.Count)).ToList();
        return new Scores(
            AveragePrecision(ranked.ConvertAll(one => one.Error is not null)), AveragePrecision(cells),
            (double)ranked.Take(errors).Count(one => one.Error is not null) / errors,
            (double)seen.Count(one => one.Error is not null) / errors,
            (double)seen.Count(IsGross) / judged.Count(IsGross));
    }

    public static Scores Mean(IReadOnlyList<Scores> all) => new(
        all.Average(one => one.ReturnPrecision), all.Average(one => one.CellPrecision), all.Average(one => one.PrecisionAtErrors), all.Average(one => one.Recall), all.Average(one => one.GrossRecall));

    private static bool IsGross(MadeReturn one) => one.Error is { } error && PlantedErrors.Gross.Contains(error);

    private static double AveragePrecision(List<bool> ranked)
    {
        var (hits, sum) = (0, 0.0);
        for (var i = 0; i < ranked.Count; i++)
            if (ranked[i])
                sum += (double)++hits / (i + 1);
        return hits == 0 ? 0 : sum / hits;
    }
}
