namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>
/// What is usual on the log scale: a column's level in a class of periods, plus its slope on the unit's size, plus what the unit
/// does in that column elsewhere, shrunk. Two-way median polish (Tukey 1977) with robust variance components.
/// </summary>
internal sealed class PanelModel
{
    private const double MostHabit = 2.5;

    /// <summary>By class of periods and column.</summary>
    public required double[][] Level { get; init; }

    /// <summary>By column: by how much a unit's size counts.</summary>
    public required double[] Slope { get; init; }

    /// <summary>By column: the variance of a unit's figures around its own usual.</summary>
    public required double[] Within { get; init; }

    /// <summary>By column: the variance of the units' own usual around what their size says.</summary>
    public required double[] Between { get; init; }

    /// <summary>By class of periods and column: how many figures stand behind the level.</summary>
    public required int[][] Seen { get; init; }

    /// <summary>By column: how rare figures are that are too high. A column of rare great events has a long tail of its own.</summary>
    public required Tail[] Upper { get; init; }

    /// <summary>By column: how rare figures are that are too low.</summary>
    public required Tail[] Lower { get; init; }

    /// <summary>What a unit of a size reports, on the log scale, before its own habits.</summary>
    public double Peers(int periods, int column, double size) => Level[periods][column] + Slope[column] * size;

    /// <summary>The variance that counting brings on the log scale where so many are expected: Poisson's.</summary>
    public static double CountingNoise(double expected) => 1 / Math.Max(Math.Exp(expected), 0.5);

    /// <summary>The expectation for a cell, given what the unit does in the same column elsewhere.</summary>
    /// <param name="periods">The class of periods.</param>
    /// <param name="column">The column.</param>
    /// <param name="size">The unit's size.</param>
    /// <param name="own">The median of its residuals elsewhere.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="noise">The variance that the counting itself brings.</param>
    public Expectation Expect(int periods, int column, double size, double own, int count, double noise)
    {
        var (within, between) = (Within[column], Between[column]);
        var weight = count == 0 ? 0 : count / (count + (within + noise) / between);
        // A habit beyond what units differ by is more likely an error in the few figures that tell of it.
        var most = MostHabit * Math.Sqrt(between + within / Math.Max(1, count));
        var centre = Peers(periods, column, size) + (count == 0 ? 0 : weight * Math.Clamp(own, -most, most));
        var level = (within + between) / (Seen[periods][column] + 1);
        return new Expectation(centre, Math.Sqrt(within + between * (1 - weight) + level + noise));
    }

    /// <summary>How surprising a value is under an expectation, in nats.</summary>
    public double Surprise(int column, double value, Expectation expectation)
    {
        var deviation = (value - expectation.Centre) / expectation.Sigma;
        return deviation > 0 ? Upper[column].Surprise(deviation) : Lower[column].Surprise(-deviation);
    }
}

/// <summary>What a cell should hold, on the log scale.</summary>
/// <param name="Centre">The most likely value.</param>
/// <param name="Sigma">A standard deviation.</param>
internal readonly record struct Expectation(double Centre, double Sigma);
