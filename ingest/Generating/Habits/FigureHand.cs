namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>What stands around a figure.</summary>
public enum Brackets
{
    /// <summary>（12）.</summary>
    FullWidth,

    /// <summary>（ 12 ）.</summary>
    Spaced,

    /// <summary>(12).</summary>
    HalfWidth,

    /// <summary>（12).</summary>
    Mixed,

    /// <summary>Underlined 12 without brackets.</summary>
    Underline,

    /// <summary>12 alone.</summary>
    Deleted,

    /// <summary>（12） with the figure underlined inside.</summary>
    UnderlinedInside,

    /// <summary>（12 with the closing bracket on the next line.</summary>
    Broken,

    /// <summary>12（场）: the brackets moved to the printed unit.</summary>
    AroundUnit,
}

/// <summary>How digits are written.</summary>
public enum Digits
{
    /// <summary>12.</summary>
    Plain,

    /// <summary>１２.</summary>
    FullWidth,

    /// <summary>十二.</summary>
    Chinese,
}

/// <summary>Whether large figures are rounded.</summary>
public enum Rounding
{
    /// <summary>Never.</summary>
    None,

    /// <summary>1.2万 where that is exact, 1.2万余 where it is not.</summary>
    Wan,

    /// <summary>约50, 近500, 300余, 800多, 超2000.</summary>
    Approximate,

    /// <summary>3万1千, 3万1千余.</summary>
    WanAndThousands,
}

/// <summary>How a matrix cell that prints its own unit is filled.</summary>
public enum UnitCell
{
    /// <summary>(个)3.</summary>
    UnitFirst,

    /// <summary>3个.</summary>
    UnitAfter,

    /// <summary>（3）个.</summary>
    Bracketed,

    /// <summary>3 （个）.</summary>
    UnitInBrackets,

    /// <summary>3.</summary>
    Bare,

    /// <summary>__3__（个）.</summary>
    Underlined,
}
