using System.Globalization;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>What an auditor typed into the decision form.</summary>
/// <param name="Status">The chosen decision's word; empty where none was chosen.</param>
/// <param name="Corrected">The right figure as typed.</param>
/// <param name="Reason">Why.</param>
/// <param name="Explanation">The unit's 说明.</param>
public sealed record DecisionInput(string Status = "", string Corrected = "", string Reason = "", string Explanation = "")
{
    /// <summary>Characters that a reason or an explanation may have.</summary>
    public const int Longest = 500;

    private const long Largest = 999_999_999_999_999;

    /// <summary>The form as it was sent.</summary>
    public static DecisionInput Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new DecisionInput(form["status"].ToString(), form["corrected"].ToString().Trim(), form["reason"].ToString().Trim(), form["explanation"].ToString().Trim());
    }

    /// <summary>The decision, or the message ids of what is wrong with it.</summary>
    /// <param name="returnId">The return.</param>
    /// <param name="figure">The figure that is decided on, or null for the whole return.</param>
    /// <param name="reviewer">Who decides.</param>
    /// <param name="now">When, local time.</param>
    public (ReviewRow? Decision, IReadOnlyList<string> Wrong) Read(long returnId, ReturnFigure? figure, string reviewer, DateTime now)
    {
        var (status, value, wrong) = (Wire.Read<ReviewStatus>(Status), Number(Corrected), new List<string>());
        var counted = figure is { Kind: SlotKind.Count };
        if (status is null)
            wrong.Add("decide.choose");
        if (status is ReviewStatus.Corrected && counted && value is null)
            wrong.Add("decide.number");
        if (status is ReviewStatus.Corrected && counted && value is not null && value == figure!.Value)
            wrong.Add("decide.same");
        if (status is not (null or ReviewStatus.Pending) && Reason.Length == 0)
            wrong.Add("decide.why");
        if (Reason.Length > Longest || Explanation.Length > Longest)
            wrong.Add("decide.long");
        return wrong.Count > 0 ? (null, wrong) : (new ReviewRow
        {
            ReturnId = returnId,
            Slot = figure?.Slot,
            Status = status!.Value,
            ReportedValue = figure?.Value,
            CorrectedValue = status is ReviewStatus.Corrected && counted ? value : null,
            Reason = Reason.Length > 0 ? Reason : null,
            Explanation = Explanation.Length > 0 ? Explanation : null,
            Reviewer = reviewer,
            ReviewedAt = now,
            Origin = ReviewOrigin.Person,
        }, []);
    }

    // Digits in any width, in groups or not; anything else is no number.
    private static long? Number(string text)
    {
        var plain = string.Concat(text.Where(sign => sign is not (',' or '，' or ' ')).Select(sign => sign is >= '０' and <= '９' ? (char)(sign - '０' + '0') : sign));
        return long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Largest ? number : null;
    }
}
