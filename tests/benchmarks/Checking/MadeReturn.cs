namespace SafetyMonth.Benchmarks.Checking;

/// <summary>A made-up return: its figures by column, what is wrong in them, and what was planted.</summary>
internal sealed class MadeReturn(string unit, int week, long[] values)
{
    /// <summary>The unit.</summary>
    public string Unit => unit;

    /// <summary>1 to 4 for a week, 5 for the final return.</summary>
    public int Week => week;

    /// <summary>The figures; −1 for blank.</summary>
    public long[] Values { get; set; } = values;

    /// <summary>What kind of error was planted, or null in a clean return.</summary>
    public string? Error { get; set; }

    /// <summary>The wrong columns; empty where the whole return is wrong.</summary>
    public HashSet<int> Wrong { get; } = [];

    /// <summary>Not to be counted either way: the original of a copy, or a final that honestly sums wrong weeks.</summary>
    public bool Neutral { get; set; }

    /// <summary>The period's code.</summary>
    public string Period => week == 5 ? "final" : $"week-{week}";
}
