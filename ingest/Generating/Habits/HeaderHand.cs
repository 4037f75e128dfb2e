namespace SafetyMonth.Ingest.Generating.Habits;

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
