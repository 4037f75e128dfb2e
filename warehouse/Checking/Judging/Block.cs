using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Rules;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>
/// All returns of a unit beside what the model expects of them. Values may be changed to ask what if; expectations stay those of
/// the values as reported, without the returns that are set aside.
/// </summary>
internal sealed class Block
{
    private const double StrongestHabit = 0.97;
    private const double HabitPrior = 2;

    private readonly double[] sizes;
    private readonly double[][] counts;
    private readonly double[][] ratios;

    /// <summary>A block over a unit's returns.</summary>
    public Block(CheckedForm form, IReadOnlyList<FormRule> rules, FormModel model, UnitSeries series)
    {
        (Form, Rules, Model, Series) = (form, rules, model, series);
        Values = [.. series.Returns.Select(profile => (long[])profile.Values.Clone())];
        Aside = new bool[Values.Length];
        var logs = series.Returns.Select(Panel.Counts).ToArray();
        sizes = new double[Values.Length];
        foreach (var season in Enumerable.Range(0, Values.Length).GroupBy(i => series.Returns[i].Year))
        {
            var size = PanelFitter.SizeOf(model.Counts, season.Select(i => (series.Returns[i].Class, logs[i])));
            foreach (var i in season)
                sizes[i] = size;
        }
        counts = [.. logs.Select((row, i) => Residuals(model.Counts, row, i))];
        ratios = [.. series.Returns.Select((profile, i) => Residuals(model.Ratios, Panel.Ratios(form, profile.Values), i))];
    }

    /// <summary>The form.</summary>
    public CheckedForm Form { get; }

    /// <summary>The rules that apply to it.</summary>
    public IReadOnlyList<FormRule> Rules { get; }

    /// <summary>What is usual.</summary>
    public FormModel Model { get; }

    /// <summary>The unit and its returns as reported.</summary>
    public UnitSeries Series { get; }

    /// <summary>The values by return and column; changed while a hypothesis is tried.</summary>
    public long[][] Values { get; }

    /// <summary>Returns that are doubted as a whole: they say nothing about the others.</summary>
    public bool[] Aside { get; }

    /// <summary>Figures that are doubted.</summary>
    public HashSet<(int Return, int Column)> Doubted { get; } = [];

    /// <summary>The variance that few sessions bring into attendance per session.</summary>
    public static double RatioNoise(long leader) => 0.15 / Math.Max(1, leader);

    /// <summary>What a count should be, on the log scale.</summary>
    public Expectation Count(int i, int column)
    {
        var profile = Series.Returns[i];
        var (own, count) = Elsewhere(counts, i, column);
        return Model.Counts.Expect(profile.Class, column, sizes[i], own, count, PanelModel.CountingNoise(Model.Counts.Peers(profile.Class, column, sizes[i])));
    }

    /// <summary>What follower by leader should be, on the log scale.</summary>
    public Expectation Ratio(int i, int pair, long leader)
    {
        var (own, count) = Elsewhere(ratios, i, pair);
        return Model.Ratios.Expect(Series.Returns[i].Class, pair, sizes[i], own, count, RatioNoise(leader));
    }

    /// <summary>How many of the unit's other returns have a figure above 0 in the column.</summary>
    public int Others(int i, int column) => Elsewhere(counts, i, column).Count;

    /// <summary>The chance that the figure is above 0, from the column and what the unit does elsewhere.</summary>
    public double Positive(int i, int column)
    {
        var (above, all) = (HabitPrior * Model.Positive[Series.Returns[i].Class][column], HabitPrior);
        for (var k = 0; k < Values.Length; k++)
            if (k != i && !Aside[k] && Series.Returns[k].Values[column] is >= 0 and var value)
                (above, all) = (above + (value > 0 ? 1 : 0), all + 1);
        return Math.Clamp(above / all, 1 - StrongestHabit, StrongestHabit);
    }

    /// <summary>Takes a figure that is probably wrong out of what is expected of the others.</summary>
    public void Forget(int i, int column)
    {
        counts[i][column] = double.NaN;
        for (var k = 0; k < Form.Pairs.Count; k++)
            if (Form.Pairs[k].Leader == column || Form.Pairs[k].Follower == column)
                ratios[i][k] = double.NaN;
    }

    /// <summary>How surprising a count is by itself, in nats.</summary>
    public double Surprise(int i, int column, long value) => value switch
    {
        < 0 => 0,
        0 => -Math.Log(1 - Positive(i, column)),
        _ => -Math.Log(Positive(i, column)) + Model.Counts.Surprise(column, Math.Log(value), Count(i, column)),
    };

    /// <summary>The deviations of a return, column by column, in standard deviations; 0 where there is no figure.</summary>
    public double[] Standardised(int i)
    {
        var row = new double[Form.Columns.Count];
        for (var j = 0; j < row.Length; j++)
            if (Values[i][j] > 0)
            {
                var expectation = Count(i, j);
                row[j] = Math.Clamp((Math.Log(Values[i][j]) - expectation.Centre) / expectation.Sigma, -5, 5);
            }
        return row;
    }

    /// <summary>The returns of the same season that are weeks, in order, without those set aside.</summary>
    public IEnumerable<int> Weeks(int i)
    {
        for (var k = 0; k < Values.Length; k++)
            if (!Aside[k] && Series.Returns[k].Year == Series.Returns[i].Year && Series.Returns[k].Kind is PeriodKind.Week)
                yield return k;
    }

    /// <summary>The final return of the same season, or −1.</summary>
    public int Final(int i)
    {
        for (var k = 0; k < Values.Length; k++)
            if (!Aside[k] && Series.Returns[k].Year == Series.Returns[i].Year && Series.Returns[k].Kind is PeriodKind.Final)
                return k;
        return -1;
    }

    private double[] Residuals(PanelModel model, double[] logs, int i)
    {
        for (var j = 0; j < logs.Length; j++)
            logs[j] -= model.Peers(Series.Returns[i].Class, j, sizes[i]);
        return logs;
    }

    // Weeks beside weeks and finals beside finals: that a final repeats its weeks is the season's evidence, counted there.
    private (double Own, int Count) Elsewhere(double[][] residuals, int i, int column)
    {
        Span<double> others = stackalloc double[Math.Min(residuals.Length, 64)];
        var count = 0;
        for (var k = 0; k < residuals.Length && count < others.Length; k++)
            if (k != i && !Aside[k] && Series.Returns[k].Kind == Series.Returns[i].Kind && !double.IsNaN(residuals[k][column]))
                others[count++] = residuals[k][column];
        return (count == 0 ? 0 : Robust.Median(others[..count]), count);
    }
}
