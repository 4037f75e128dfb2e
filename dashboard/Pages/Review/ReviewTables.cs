using System.Globalization;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>The tables of a return's flags and of the decisions on it.</summary>
/// <param name="returnId">The return.</param>
/// <param name="figures">Its figures.</param>
/// <param name="words">The page's words.</param>
public sealed class ReviewTables(long returnId, IReadOnlyList<ReturnFigure> figures, Words words)
{
    /// <summary>Every flag, open ones first, closed ones with the reason.</summary>
    public DataTable Flags(IReadOnlyList<FlagRow> flags) => new("flags", words["flags.caption"],
        [
            new(words["flag.slot"]), new(words["flag.severity"]), new(words["flag.reason"]), new(words["flag.value"], Numeric: true), new(words["flag.expected"]),
            new(words["flag.proposed"], Numeric: true), new(words["flag.effect"]), new(words["flag.score"]), new(words["filter.detector"]), new(words["filter.state"]),
        ],
        [.. flags.Select(flag => new Row(
            [
                Slot(flag.Slot), FlagWords.Severity(flag.Severity, words), words.Name(flag.Reason, flag.ReasonEn), Number(flag.Value), FlagWords.Range(flag, words),
                Number(flag.Proposed), FlagWords.Change(flag.Effect), FlagWords.Score(flag.Score), DetectorName.Of(flag.Detector, words),
                flag.ClosedAt is null ? words["flag.open"] : new Cell(words["flag.closed", Day(flag.ClosedAt.Value)], Note: flag.ClosedBecause, Tone: "soft"),
            ]))]);

    /// <summary>Every decision, the newest first; of each slot the newest is in force.</summary>
    public DataTable Decisions(IReadOnlyList<ReviewRow> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var inForce = reviews.GroupBy(review => review.Slot ?? 0).Select(group => group.Max(review => review.ReviewId)).ToHashSet();
        return new DataTable("decisions", words["decisions.caption"],
            [
                new(words["flag.slot"]), new(words["flag.decision"]), new(words["decision.reported"], Numeric: true), new(words["decision.right"], Numeric: true),
                new(words["decision.why"]), new(words["decision.explanation"]), new(words["decision.who"]), new(words["decision.when"]), new(words["decision.how"]), new(words["filter.state"]),
            ],
            [.. reviews.Select(review => new Row(
                [
                    Slot(review.Slot), words[$"decision.{Wire.Spell(review.Status)}"], Number(review.ReportedValue), Number(review.CorrectedValue), Cell.Zh(review.Reason),
                    Cell.Zh(review.Explanation), Cell.Zh(review.Reviewer), review.ReviewedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                    words[$"origin.{Wire.Spell(review.Origin)}"], words[inForce.Contains(review.ReviewId) ? "decision.in-force" : "decision.older"],
                ]))])
        {
            Empty = words["decisions.none"],
        };
    }

    private Cell Slot(int? slot) => slot is not { } number
        ? new Cell(words["flag.whole"], Href: $"/return/{returnId}?slot={SlotChoice.Whole}#check")
        : Cell.Zh(
            string.Create(CultureInfo.InvariantCulture, $"{number} {figures.FirstOrDefault(figure => figure.Slot == number)?.Label}").Trim(),
            string.Create(CultureInfo.InvariantCulture, $"/return/{returnId}?slot={number}#check"));

    private static Cell Number(long? value) => value is { } number ? Figure.Of(number) : "";

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
