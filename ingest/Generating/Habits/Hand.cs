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

/// <summary>Where the header fields stand.</summary>
public enum HeaderStyle
{
    /// <summary>All on one line.</summary>
    OneLine,

    /// <summary>One field a line.</summary>
    Lines,

    /// <summary>In the table's first rows, label and value in one cell.</summary>
    SameCell,

    /// <summary>In the table's first rows, the value in the next cell.</summary>
    NextCell,

    /// <summary>In the table's first rows, the value in the cell below.</summary>
    CellBelow,
}

/// <summary>How the header's labels are worded.</summary>
public enum LabelStyle
{
    /// <summary>填报单位（盖章）：, 联系人：, as printed.</summary>
    Printed,

    /// <summary>填报单位：, 联系电话：.</summary>
    Brief,

    /// <summary>Half-width colons.</summary>
    HalfWidth,

    /// <summary>联 系 人：, 电  话：.</summary>
    Spread,
}

/// <summary>How a date is written.</summary>
public enum DateStyle
{
    /// <summary>2023年6月14日.</summary>
    Chinese,

    /// <summary>2023-06-14.</summary>
    Dashes,

    /// <summary>2023/6/14.</summary>
    Slashes,

    /// <summary>2023.6.14.</summary>
    Dots,

    /// <summary>2023 年 6 月 14 日.</summary>
    Spaced,

    /// <summary>二〇二三年六月十四日.</summary>
    Numerals,

    /// <summary>2023年06月14日.</summary>
    Padded,

    /// <summary>年 月 日 with nothing filled in.</summary>
    Unfilled,
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
