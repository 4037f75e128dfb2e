namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>How 是/否 is answered.</summary>
public enum AnswerMark
{
    /// <summary>☑是 □否.</summary>
    Ticked,

    /// <summary>■是 □否.</summary>
    Black,

    /// <summary>√是 □否.</summary>
    Tick,

    /// <summary>☒是 □否.</summary>
    Crossed,

    /// <summary>□√是 □否.</summary>
    TickBesideBox,

    /// <summary>是√ 否.</summary>
    TickAfter,

    /// <summary>The answer not meant is struck out.</summary>
    Struck,

    /// <summary>是 alone.</summary>
    Only,

    /// <summary>A tick of the Wingdings font.</summary>
    SymbolFont,

    /// <summary>是☑ 否□.</summary>
    BoxAfter,

    /// <summary>（√）是 （ ）否.</summary>
    Bracketed,

    /// <summary>✔是 □否.</summary>
    HeavyTick,
}
