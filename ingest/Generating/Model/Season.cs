namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>What truly happened in one unit in one year, week by week.</summary>
/// <param name="Weeks">The weeks, in order.</param>
/// <param name="Counts">By slot, then week: what happened in that week.</param>
/// <param name="Answers">By slot: the answer to a yes-or-no slot, else null.</param>
/// <param name="Words">By slot: the text of a text slot, else null.</param>
public sealed record Season(IReadOnlyList<Week> Weeks, long[][] Counts, bool?[] Answers, string?[] Words)
{
    /// <summary>The season's total of a slot.</summary>
    public long Total(int slot) => Counts[slot].Sum();
}
