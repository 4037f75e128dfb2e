using System.Globalization;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Checking;

/// <summary>
/// The checks and plain baselines over made-up seasons with planted errors, and the checks' false alarms over clean ones. The
/// settings were tuned on seeds below 100; what is printed is of seeds from 100 on.
/// </summary>
public sealed class CheckingBenchmark : IBenchmark
{
    private const int FirstSeed = 100;
    private const int Seeds = 3;

    /// <inheritdoc/>
    public void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(output);
        var forms = new[] { "jincheng-2023", "yuncheng-2023" }.Select(id => FormCatalogue.Default.Forms.First(form => form.Id == id)).ToList();
        foreach (var units in sizes.Count > 0 ? sizes : [7, 60, 200])
        {
            var seasons = forms.SelectMany((form, index) => Enumerable.Range(0, Seeds).Select(seed => Planted(form, units, FirstSeed + 10 * index + seed))).ToList();
            output.WriteLine($"{units} units, {seasons.Count} seasons      AP return   AP cell  P@errors  recall@5%  gross@5%");
            var verdicts = seasons.ConvertAll(season => ProductVerdict.Of(season).Verdict);
            Line(output, "checks", seasons.Select((season, index) => Scores.Of(season, verdicts[index])).ToList());
            foreach (var (name, judge) in Baselines.All)
                Line(output, name, seasons.ConvertAll(season => Scores.Of(season, judge(season))));
            var kinds = seasons.SelectMany((season, index) => Found(season, verdicts[index])).GroupBy(found => found.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal);
            output.WriteLine("  found at 5%: " + string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Count(found => found.Hit)}/{kind.Count()}")));
            Clean(output, forms, units);
        }
    }

    private static MadeSeason Planted(Form form, int units, int seed)
    {
        var season = new MadeSeason(form, units, seed);
        PlantedErrors.Plant(season, seed);
        return season;
    }

    private static IEnumerable<(string Kind, bool Hit)> Found(MadeSeason season, Verdict verdict)
    {
        var seen = season.Returns.Where(one => one.Error is not null || !one.Neutral).OrderByDescending(one => verdict.Returns.GetValueOrDefault(one)).Take((int)Math.Ceiling(0.05 * season.Returns.Count)).ToHashSet();
        return season.Returns.Where(one => one.Error is not null).Select(one => (one.Error!, seen.Contains(one)));
    }

    private static void Clean(TextWriter output, List<Form> forms, int units)
    {
        var seasons = forms.Select((form, index) => new MadeSeason(form, units, FirstSeed + 50 + index)).ToList();
        var flags = seasons.SelectMany(season => ProductVerdict.Of(season).Flags).ToList();
        var returns = seasons.Sum(season => season.Returns.Count) / 100.0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  clean seasons: {flags.Count(flag => flag.Severity is Severity.Error) / returns:F2} errors, {flags.Count(flag => flag.Severity is Severity.Warning) / returns:F2} warnings, {flags.Count(flag => flag.Severity is Severity.Notice) / returns:F2} notices per 100 returns"));
    }

    private static void Line(TextWriter output, string name, List<Scores> scores)
    {
        var mean = Scores.Mean(scores);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-24}{mean.ReturnPrecision,12:F3}{mean.CellPrecision,10:F3}{mean.PrecisionAtErrors,10:F3}{mean.Recall,11:F3}{mean.GrossRecall,10:F3}"));
    }
}
