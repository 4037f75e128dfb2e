namespace SafetyMonth.Warehouse.Queries;

/// <summary>A total and whom it covers. A unit is counted once for each time its form asks.</summary>
public abstract record Coverage
{
    /// <summary>The sum over the units that gave a figure, or null where none did.</summary>
    public long? Value { get; init; }

    /// <summary>Units whose form asks for it; 0 says "not asked".</summary>
    public long UnitsAsked { get; init; }

    /// <summary>Units that wrote a figure, also a 0.</summary>
    public long UnitsReported { get; init; }

    /// <summary>Units that wrote 无, / or —.</summary>
    public long UnitsNone { get; init; }

    /// <summary>Units that left it empty.</summary>
    public long UnitsBlank { get; init; }

    /// <summary>Units that wrote something that cannot be read.</summary>
    public long UnitsUnreadable { get; init; }

    /// <summary>Units that were asked and of which there is no return that tells.</summary>
    public long UnitsMissing { get; init; }

    /// <summary>Units whose figure is approximate (余, 多, 约).</summary>
    public long UnitsApproximate { get; init; }

    /// <summary>Units whose figure does not yet cover the whole season: some weeks, no final return.</summary>
    public long UnitsPartial { get; init; }

    /// <summary>Units whose cumulative figures fall from one week to the next.</summary>
    public long UnitsFalling { get; init; }

    /// <summary>What the total is: a figure, or which of the kinds of nothing.</summary>
    public TotalState State => this switch
    {
        { UnitsAsked: 0 } => TotalState.NotAsked,
        { UnitsReported: > 0 } => TotalState.Reported,
        { UnitsUnreadable: > 0 } => TotalState.Unreadable,
        { UnitsNone: > 0 } => TotalState.None,
        { UnitsBlank: > 0 } => TotalState.Blank,
        _ => TotalState.Missing,
    };
}

/// <summary>What a total is.</summary>
public enum TotalState
{
    /// <summary>No form asks for it.</summary>
    NotAsked,

    /// <summary>At least one unit wrote a figure; it may be 0.</summary>
    Reported,

    /// <summary>无 is all that was written: 0.</summary>
    None,

    /// <summary>No unit gave a figure; at least one wrote something unreadable.</summary>
    Unreadable,

    /// <summary>Every unit that answered left it empty.</summary>
    Blank,

    /// <summary>It was asked, and no unit has answered.</summary>
    Missing,
}
