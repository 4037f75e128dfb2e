using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>A run of figures that stands one slot off: each would be usual in the slot beside its own.</summary>
internal sealed class ShiftedDetector : IDetector
{
    private const int Shortest = 4;
    private const double LeastSurprise = 15;

    /// <inheritdoc/>
    public string Name => "shifted";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        for (var i = 0; i < block.Values.Length; i++)
        {
            var values = block.Series.Returns[i].Values;
            var asIs = values.Select((value, j) => block.Surprise(i, j, value)).ToArray();
            if (asIs.Sum() < LeastSurprise)
                continue;
            var (down, up) = (Run(block, i, values, asIs, 1), Run(block, i, values, asIs, -1));
            var (best, step) = down.Gain >= up.Gain ? (down, 1) : (up, -1);
            if (best.Last - best.First + 1 < Shortest)
                continue;
            var (first, last) = (block.Form.Columns[best.First], block.Form.Columns[best.Last]);
            var (zh, en) = step > 0 ? ("后", "after") : ("前", "before");
            yield return new Doubt(i, null, best.Gain - settings.Shifted, Name, new Reason(
                $"第{first.Slot}项{first.Quoted}到第{last.Slot}项{last.Quoted}的数，每个都像是{zh}移了一项（如第{first.Slot}项填{Figure(values[best.First])}，相邻一项填{Figure(values[best.First + step])}），疑似整段错位，请核实。",
                $"The figures from slot {first.Slot} to {last.Slot} each look like the slot {en} theirs (slot {first.Slot} has {Figure(values[best.First])}, its neighbour {Figure(values[best.First + step])}): perhaps a run shifted by one."));
        }
    }

    private static string Figure(long value) => value < 0 ? "空" : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // The run for which taking each figure from the neighbouring slot relieves most: the largest sum over neighbours (Kadane).
    private static (double Gain, int First, int Last) Run(Block block, int i, long[] values, double[] asIs, int step)
    {
        var (best, sum, start, most, next) = ((Gain: 0.0, First: 0, Last: -1), 0.0, 0, 0.0, 0.0);
        for (var j = Math.Max(0, -step); j < values.Length - Math.Max(0, step); j++)
        {
            if (sum <= 0)
                (sum, start, most, next) = (0, j, 0, 0);
            var relief = asIs[j] - block.Surprise(i, j, values[j + step]);
            sum += relief;
            (most, next) = relief > most ? (relief, most) : (most, Math.Max(next, relief));
            // One wrong figure, or two exchanged, are no shift: what the others say has to carry it.
            if (Math.Min(sum, 3 * (sum - most - next)) is var gain && gain > best.Gain)
                best = (gain, start, j);
        }
        return best;
    }
}
