using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>What a unit means to report, before a clerk's hand writes it down.</summary>
/// <param name="Form">The form.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Period">The period's code, such as <c>week-2</c> or <c>final</c>.</param>
/// <param name="Date">The day it is filled in.</param>
/// <param name="Revision">0 for the first return, 1 for its correction (更正).</param>
/// <param name="Values">Every slot in slot order.</param>
public sealed record ModelReturn(
    Form Form, ReportingUnit Unit, int Year, string Period, DateOnly Date, int Revision, IReadOnlyList<ModelValue> Values);

/// <summary>What a slot is meant to say.</summary>
/// <param name="Number">The count; null for answers, texts and blanks.</param>
/// <param name="Answer">The answer of a yes-or-no slot, or null.</param>
/// <param name="Words">The text of a text slot, or null.</param>
/// <param name="Exact">Whether the hand must write this very number, because a planted error depends on it.</param>
public sealed record ModelValue(long? Number, bool? Answer = null, string? Words = null, bool Exact = false)
{
    /// <summary>Left empty.</summary>
    public static ModelValue Blank { get; } = new((long?)null);

    /// <summary>Whether the slot is left empty.</summary>
    public bool IsBlank => Number is null && Answer is null && Words is null;
}
