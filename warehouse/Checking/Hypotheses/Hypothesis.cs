namespace SafetyMonth.Warehouse.Checking.Hypotheses;

/// <summary>What the truth might be instead: one or a few figures changed.</summary>
/// <param name="Changes">The cells with the figures that would be normal; the first is the one in doubt.</param>
/// <param name="Cost">How unlikely such an error is beforehand, in nats.</param>
/// <param name="Slip">What slip of the hand it would be.</param>
internal sealed record Hypothesis(IReadOnlyList<Change> Changes, double Cost, Slip Slip);

/// <summary>A figure changed.</summary>
internal readonly record struct Change(int Return, int Column, long Value);

/// <summary>Slips of the hand.</summary>
internal enum Slip
{
    /// <summary>None in particular.</summary>
    None,

    /// <summary>A nought too many.</summary>
    TimesTen,

    /// <summary>Two noughts too many.</summary>
    TimesHundred,

    /// <summary>A nought too few.</summary>
    OverTen,

    /// <summary>Two noughts too few.</summary>
    OverHundred,

    /// <summary>万 taken twice.</summary>
    TimesTenThousand,

    /// <summary>万 forgotten.</summary>
    OverTenThousand,

    /// <summary>Two digits in the wrong order.</summary>
    Transposed,

    /// <summary>Two figures in each other's place.</summary>
    Swapped,
}
