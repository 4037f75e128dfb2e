using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Prose;

/// <summary>Finds two figures for one thing in a report: both are kept, and both say so.</summary>
internal static class Conflicts
{
    /// <summary>The figures with their notes, and a problem for each conflict.</summary>
    public static (IReadOnlyList<ProseFigure> Figures, IReadOnlyList<Problem> Problems) Note(List<ProseFigure> figures)
    {
        var problems = new List<Problem>();
        var noted = figures.ToArray();
        foreach (var same in figures.Select((figure, index) => (figure, index)).GroupBy(pair => (Skeleton.Of(pair.figure.Measure), pair.figure.Unit)).Where(group => group.Key.Item1.Length > 3))
        {
            var exact = same.Where(pair => !pair.figure.Approximate).ToList();
            if (exact.Select(pair => pair.figure.Value).Distinct().Skip(1).Any() && exact.Select(pair => pair.figure.Sentence).Distinct().Skip(1).Any())
                Tell(exact, noted, problems);
        }
        return (noted, problems);
    }

    private static void Tell(List<(ProseFigure Figure, int Index)> same, ProseFigure[] noted, List<Problem> problems)
    {
        var message = $"“{same[0].Figure.Measure}”有不同的数：{string.Join('、', same.Select(pair => $"{pair.Figure.Raw}（{pair.Figure.At}）").Distinct().Take(6))}";
        problems.Add(new Problem(ProblemCodes.StatementConflict, message, same[0].Figure.At, "两个数都保留；请向报送单位核实哪个对"));
        foreach (var (figure, index) in same)
            noted[index] = figure with { Note = message };
    }
}
