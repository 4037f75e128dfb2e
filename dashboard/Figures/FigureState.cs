namespace SafetyMonth.Dashboard.Figures;

/// <summary>What stands where a figure would: a number, or one of the kinds of nothing, which are never mixed up.</summary>
public enum FigureState
{
    /// <summary>A number, a written 0 among them.</summary>
    Number,

    /// <summary>无: everyone who answered wrote that there was nothing.</summary>
    None,

    /// <summary>Everyone who was asked left it empty: nobody knows.</summary>
    Blank,

    /// <summary>Something was written that could not be read.</summary>
    Unreadable,

    /// <summary>Something was reported that is not verified, where only verified figures count.</summary>
    Unverified,

    /// <summary>The form does not ask.</summary>
    NotAsked,

    /// <summary>The form asks, no return has come.</summary>
    Missing,
}
