namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>
/// An isolation forest (Liu, Ting and Zhou 2008): odd returns are set apart by few random cuts. Its chance is seeded, so that the
/// same returns give the same forest.
/// </summary>
internal sealed class IsolationForest
{
    private const int Trees = 60;
    private const int Sample = 128;
    private const double Euler = 0.5772156649;

    /// <summary>By tree: the nodes, a child before 0 being minus the size of a leaf.</summary>
    public required IsolationNode[][] Nodes { get; init; }

    /// <summary>How many returns each tree has seen.</summary>
    public required int Seen { get; init; }

    /// <summary>Grows a forest over standardised returns.</summary>
    public static IsolationForest Grow(IReadOnlyList<double[]> rows)
    {
        var chance = new Random(20230616);
        var size = Math.Min(Sample, rows.Count);
        var depth = (int)Math.Ceiling(Math.Log2(Math.Max(2, size)));
        var trees = new IsolationNode[Trees][];
        for (var t = 0; t < Trees; t++)
        {
            var nodes = new List<IsolationNode>();
            Split(rows, [.. Enumerable.Range(0, size).Select(_ => chance.Next(rows.Count))], depth, chance, nodes);
            trees[t] = [.. nodes];
        }
        return new IsolationForest { Nodes = trees, Seen = size };
    }

    /// <summary>From 0.5, ordinary, towards 1, isolated at once; and by column how much its cuts shortened the path.</summary>
    public (double Score, double[] Contributions) Score(double[] row)
    {
        var contributions = new double[row.Length];
        var total = 0.0;
        foreach (var nodes in Nodes)
        {
            var (index, depth) = (0, 0);
            while (true)
            {
                var node = nodes[index];
                if (node.Column < 0)
                {
                    total += depth + Path(node.Size);
                    break;
                }
                var next = row[node.Column] < node.Cut ? node.Below : node.Above;
                // A cut that leaves few with the return is what isolates it (Carletti et al. 2023, DIFFI, in its local form).
                contributions[node.Column] += Math.Log2((double)node.Size / Math.Max(1, nodes[next].Size)) - 1;
                (index, depth) = (next, depth + 1);
            }
        }
        return (Math.Pow(2, -total / Nodes.Length / Math.Max(1, Path(Seen))), contributions);
    }

    private static int Split(IReadOnlyList<double[]> rows, int[] members, int depth, Random chance, List<IsolationNode> nodes)
    {
        var index = nodes.Count;
        nodes.Add(new IsolationNode(-1, 0, 0, 0, members.Length));
        if (depth == 0 || members.Length <= 1)
            return index;
        var columns = Enumerable.Range(0, rows[0].Length).Where(j => members.Any(i => rows[i][j] != rows[members[0]][j])).ToList();
        if (columns.Count == 0)
            return index;
        var column = columns[chance.Next(columns.Count)];
        var (low, high) = (members.Min(i => rows[i][column]), members.Max(i => rows[i][column]));
        var cut = low + chance.NextDouble() * (high - low);
        var (below, above) = (members.Where(i => rows[i][column] < cut).ToArray(), members.Where(i => rows[i][column] >= cut).ToArray());
        if (below.Length == 0 || above.Length == 0)
            return index;
        nodes[index] = new IsolationNode(column, cut, Split(rows, below, depth - 1, chance, nodes), Split(rows, above, depth - 1, chance, nodes), members.Length);
        return index;
    }

    private static double Path(int size) => size <= 1 ? 0 : size == 2 ? 1 : 2 * (Math.Log(size - 1) + Euler) - 2.0 * (size - 1) / size;
}

/// <summary>A cut, or a leaf where the column is −1.</summary>
/// <param name="Column">The column that is cut.</param>
/// <param name="Cut">Where.</param>
/// <param name="Below">The node of what is below.</param>
/// <param name="Above">The node of the rest.</param>
/// <param name="Size">How many of the sample came here.</param>
internal readonly record struct IsolationNode(int Column, double Cut, int Below, int Above, int Size);
