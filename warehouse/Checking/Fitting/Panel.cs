using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>Logarithms by return and column, with who reported them: what a <see cref="PanelModel"/> is fitted to.</summary>
/// <param name="columns">How many columns there are.</param>
internal sealed class Panel(int columns)
{
    /// <summary>How many columns there are.</summary>
    public int Columns => columns;

    /// <summary>The rows, those of a unit together and those of its seasons together.</summary>
    public List<PanelRow> Rows { get; } = [];

    /// <summary>How many units there are.</summary>
    public int Units => Rows.Count == 0 ? 0 : Rows[^1].Unit + 1;

    /// <summary>The logarithms of a return's counts; not a number where there is none or 0.</summary>
    public static double[] Counts(Profile profile) => [.. profile.Values.Select(value => value > 0 ? Math.Log(value) : double.NaN)];

    /// <summary>The logarithms of follower by leader for every pair; not a number where either is missing or 0.</summary>
    public static double[] Ratios(CheckedForm form, IReadOnlyList<long> values)
        => [.. form.Pairs.Select(pair => values[pair.Leader] > 0 && values[pair.Follower] > 0 ? Math.Log((double)values[pair.Follower] / values[pair.Leader]) : double.NaN)];
}

/// <summary>A return in a panel.</summary>
/// <param name="Class">Its class of periods.</param>
/// <param name="Unit">0-based number of the unit.</param>
/// <param name="Season">0-based number of the unit's season.</param>
/// <param name="Logs">The logarithms.</param>
/// <param name="Noise">By column: the variance that counting small numbers brings; null where it follows from the expected count.</param>
internal sealed record PanelRow(int Class, int Unit, int Season, double[] Logs, double[]? Noise)
{
    /// <summary>Whether two returns of a unit are of one kind: weeks beside weeks, finals beside finals.</summary>
    public bool IsLike(PanelRow other) => Class == other.Class || Class < Profile.MostWeeks && other.Class < Profile.MostWeeks;

    /// <summary>The noise of a cell whose expected logarithm is given.</summary>
    public double NoiseOf(int column, double expected) => Noise is null ? PanelModel.CountingNoise(expected) : Noise[column];
}
