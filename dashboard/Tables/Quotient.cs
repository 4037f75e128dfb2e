using System.Globalization;

namespace SafetyMonth.Dashboard.Tables;

/// <summary>A ratio in a cell: a share or a growth, or so many of something for one of something else.</summary>
/// <param name="Value">The ratio; 0.5 is 50 %.</param>
/// <param name="Percent">Whether it is read as a percentage.</param>
/// <param name="WithPlus">Whether a rise shows its plus.</param>
public sealed record Quotient(double Value, bool Percent = false, bool WithPlus = false)
{
    /// <summary>As people read it: one decimal of a percentage, else two.</summary>
    public string Text => (WithPlus && Value > 0 ? "+" : "")
        + (Percent ? (Value * 100).ToString("#,0.0", CultureInfo.InvariantCulture) + "%" : Value.ToString("#,0.00", CultureInfo.InvariantCulture));
}
