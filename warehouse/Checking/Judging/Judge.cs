using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Detectors;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Rules;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Judges a unit: first whole returns, then single figures without the returns that are doubted as a whole.</summary>
internal sealed class Judge
{
    private readonly CheckedForm form;
    private readonly IReadOnlyList<FormRule> rules;
    private readonly FormModel model;
    private readonly CheckSettings settings;
    private readonly IReadOnlyDictionary<string, double> learned;
    private readonly IReadOnlyList<IDetector> whole;
    private readonly IReadOnlyList<IDetector> seasons = [new AgainstSeasonDetector()];
    private readonly IReadOnlyList<IDetector> rest = [new ChangeDetector(), new ReconstructionDetector(), new IsolationDetector()];
    private readonly IReadOnlyList<IDetector> cells = [new CellDetector()];

    /// <summary>A judge of one form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="model">What is usual.</param>
    /// <param name="settings">The thresholds.</param>
    /// <param name="learned">By detector: what the auditors' decisions add to its gains.</param>
    /// <param name="alike">Returns of other units that might be the same as one.</param>
    public Judge(
        CheckedForm form, IReadOnlyList<FormRule> rules, FormModel model, CheckSettings settings, IReadOnlyDictionary<string, double> learned,
        Func<Profile, IReadOnlyList<Twin>> alike)
    {
        (this.form, this.rules, this.model, this.settings, this.learned) = (form, rules, model, settings, learned);
        whole = [new EarlierCopyDetector(), new UnitCopyDetector(alike), new CumulativeDetector(), new InflatedFinalDetector(), new ConstantGrowthDetector(), new SmoothDetector(), new RoundFiguresDetector(), new ShiftedDetector()];
    }

    /// <summary>Everything that is doubted about a unit's returns.</summary>
    public IReadOnlyList<Doubt> Of(UnitSeries unit)
    {
        var block = new Block(form, rules, model, unit);
        var doubts = new List<Doubt>();
        // Each step holds nothing against what an earlier one doubts.
        foreach (var step in new[] { whole, seasons, cells, rest })
        {
            doubts.AddRange(Examine(block, step));
            foreach (var doubt in doubts.Where(doubt => doubt.Gain > 0))
                if (doubt.Column is { } column)
                    block.Doubted.Add((doubt.Return, column));
                else
                    block.Aside[doubt.Return] = true;
        }
        return [.. doubts.Where(doubt => doubt.Gain >= settings.LeastGain)];
    }

    private IEnumerable<Doubt> Examine(Block block, IReadOnlyList<IDetector> detectors)
        => from detector in detectors
           where !settings.Off.Contains(detector.Name)
           from doubt in detector.Examine(block, settings)
           where !settings.Off.Contains(doubt.Detector)
           select doubt with { Version = detector.Version, Gain = doubt.Gain + learned.GetValueOrDefault(doubt.Detector) };
}
