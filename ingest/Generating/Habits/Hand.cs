namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>A clerk's hand: every way of writing that one return keeps to. The default writes by the book.</summary>
public sealed record Hand
{
    /// <summary>The habits that made this hand, for the file's name; empty by the book.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What stands around a figure.</summary>
    public Brackets Brackets { get; init; }

    /// <summary>How digits are written.</summary>
    public Digits Digits { get; init; }

    /// <summary>The thousands separator, or empty.</summary>
    public string Separator { get; init; } = "";

    /// <summary>Whether large figures are rounded, and how that is said.</summary>
    public Rounding Rounding { get; init; }

    /// <summary>What stands where there was nothing: 0, 无, /, — or empty.</summary>
    public string Nothing { get; init; } = "0";

    /// <summary>Whether the unit is written again beside the figure (12场场).</summary>
    public bool UnitRepeated { get; init; }

    /// <summary>How 是/否 is answered.</summary>
    public AnswerMark Answer { get; init; }

    /// <summary>Where unit, contact, telephone and date stand.</summary>
    public HeaderStyle Header { get; init; }

    /// <summary>How the header's labels are worded.</summary>
    public LabelStyle Labels { get; init; }

    /// <summary>How the date is written.</summary>
    public DateStyle Date { get; init; }

    /// <summary>How a matrix cell with a unit of its own is filled.</summary>
    public UnitCell UnitCell { get; init; }

    /// <summary>What stands in matrix cells that ask for nothing: empty, / or —.</summary>
    public string Unasked { get; init; } = "";

    /// <summary>What happened to the form's rows.</summary>
    public RowChange Rows { get; init; }

    /// <summary>Whether the return runs over two tables.</summary>
    public bool TwoTables { get; init; }

    /// <summary>Whether the week stands in the title.</summary>
    public bool PeriodInTitle { get; init; }

    /// <summary>Whether a covering sentence with figures of its own stands before the table.</summary>
    public bool CoveringSentence { get; init; }

    /// <summary>Whether a note with figures of its own stands below the table.</summary>
    public bool FootNote { get; init; }

    /// <summary>Whether the list of activities with their media links follows the table.</summary>
    public bool MediaList { get; init; }

    /// <summary>Whether every figure is written in a way of its own.</summary>
    public bool Fickle { get; init; }

    /// <summary>Whether spaces and line breaks stand inside the sentences.</summary>
    public bool Airy { get; init; }

    /// <summary>Whether the form's wording was changed a little.</summary>
    public bool Reworded { get; init; }

    /// <summary>Whether the figures are bold.</summary>
    public bool BoldFigures { get; init; }

    /// <summary>Whether the page was scanned and recognised: noise in the wording, O for 0 and l for 1.</summary>
    public bool Recognised { get; init; }

    /// <summary>What Word did to the text.</summary>
    public WordTrick Word { get; init; }

    /// <summary>Whether a workbook's numbers are typed as text.</summary>
    public bool NumbersAsText { get; init; }

    /// <summary>Whether a workbook has one row a sentence.</summary>
    public bool RowPerSentence { get; init; }

    /// <summary>How a text file is encoded.</summary>
    public TextKind Text { get; init; }

    /// <summary>Whether a text file has one cell a line instead of tabs.</summary>
    public bool CellPerLine { get; init; }

    /// <summary>Whether an HTML file is saved by Word, in gb2312.</summary>
    public bool SavedByWord { get; init; }
}
