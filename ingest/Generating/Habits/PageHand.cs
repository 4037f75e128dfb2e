namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>What happened to the form's rows.</summary>
public enum RowChange
{
    /// <summary>They stand as printed.</summary>
    None,

    /// <summary>Two neighbours changed places.</summary>
    Swapped,

    /// <summary>One was deleted.</summary>
    Deleted,

    /// <summary>One (其他) was added.</summary>
    Added,
}

/// <summary>What Word did to the text.</summary>
public enum WordTrick
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Cut it into many runs.</summary>
    SplitRuns,

    /// <summary>Put the figures into content controls.</summary>
    ContentControls,

    /// <summary>Tracked the figures as insertions, old ones as deletions.</summary>
    TrackedChanges,

    /// <summary>Put the header into a text box.</summary>
    TextBox,

    /// <summary>Broke the lines inside a cell without starting new paragraphs.</summary>
    SoftBreaks,
}

/// <summary>How a text file is encoded.</summary>
public enum TextKind
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark and CRLF.</summary>
    Utf8Bom,

    /// <summary>GB18030 with CRLF.</summary>
    Gb18030,
}
