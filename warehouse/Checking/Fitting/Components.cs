using MathNet.Numerics.LinearAlgebra;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>Principal components of standardised returns, and how far a return lies from the space that they span.</summary>
internal static class Components
{
    private const double Explained = 0.6;
    private const int LeastRows = 30;

    /// <summary>The leading directions, one row each; none where there are too few returns for them.</summary>
    public static double[][] Fit(IReadOnlyList<double[]> rows)
    {
        if (rows.Count < LeastRows)
            return [];
        var columns = rows[0].Length;
        var covariance = Matrix<double>.Build.Dense(columns, columns);
        foreach (var row in rows)
            for (var a = 0; a < columns; a++)
                for (var b = 0; b <= a; b++)
                    covariance[a, b] += row[a] * row[b] / rows.Count;
        for (var a = 0; a < columns; a++)
            for (var b = 0; b < a; b++)
                covariance[b, a] = covariance[a, b];
        var decomposed = covariance.Evd(Symmetricity.Symmetric);
        var values = decomposed.EigenValues.Select(value => value.Real).ToArray();
        var (total, sum, kept) = (values.Sum(), 0.0, new List<double[]>());
        // Eigenvalues come in rising order.
        for (var k = columns - 1; k >= 0 && sum < Explained * total && kept.Count < rows.Count / 10; k--)
        {
            sum += values[k];
            kept.Add(decomposed.EigenVectors.Column(k).ToArray());
        }
        return [.. kept];
    }

    /// <summary>The squared distance from a return to its reconstruction, and each column's part of it.</summary>
    public static (double Error, double[] Contributions) Reconstruct(double[][] components, double[] row)
    {
        var rest = (double[])row.Clone();
        foreach (var direction in components)
        {
            var along = 0.0;
            for (var j = 0; j < row.Length; j++)
                along += direction[j] * row[j];
            for (var j = 0; j < row.Length; j++)
                rest[j] -= along * direction[j];
        }
        for (var j = 0; j < rest.Length; j++)
            rest[j] *= rest[j];
        return (rest.Sum(), rest);
    }
}
