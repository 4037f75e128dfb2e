namespace SafetyMonth.Warehouse.Export;

/// <summary>A cell of a sheet: words or a number, never a formula.</summary>
/// <param name="Text">The words, or null.</param>
/// <param name="Number">The number, or null.</param>
/// <param name="Look">How it is shown.</param>
/// <param name="Bold">Whether it belongs to a total.</param>
public readonly record struct SheetCell(string? Text, decimal? Number, SheetLook Look, bool Bold = false)
{
    /// <summary>An empty cell.</summary>
    public static SheetCell Empty { get; } = new(null, null, SheetLook.Words);

    /// <summary>Words.</summary>
    public static SheetCell Of(string? text) => new(text, null, SheetLook.Words);

    /// <summary>A whole number; one written with 约, 余 and the like stays a number and is shown with 约.</summary>
    public static SheetCell Of(long number, bool approximate = false) => new(null, number, approximate ? SheetLook.Approximate : SheetLook.Whole);

    /// <summary>A number with two decimals.</summary>
    public static SheetCell Ratio(double number) => new(null, (decimal)number, SheetLook.Ratio);

    /// <summary>A share or a growth; 0.5 is shown as 50.0%.</summary>
    public static SheetCell Percent(double share) => new(null, (decimal)share, SheetLook.Percent);

    /// <summary>One of the kinds of nothing, as a word that no sum takes for a number.</summary>
    public static SheetCell Nothing(string state) => new(state, null, SheetLook.Nothing);
}

/// <summary>How a cell is shown.</summary>
public enum SheetLook
{
    /// <summary>Words, to the left.</summary>
    Words,

    /// <summary>A whole number with thousands.</summary>
    Whole,

    /// <summary>A whole number that was written as an approximate one.</summary>
    Approximate,

    /// <summary>A number with two decimals.</summary>
    Ratio,

    /// <summary>A percentage with one decimal.</summary>
    Percent,

    /// <summary>未要求, 空白, 未报: grey, in the middle.</summary>
    Nothing,
}
