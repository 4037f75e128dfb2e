using Dapper;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>Appends decisions and closes the flags that they settle: 属实 and 已更正 do, 待核实 and 退回 leave them open.</summary>
public sealed class ReviewLoader(WarehouseDb warehouse)
{
    /// <summary>Appends decisions in one transaction, in the order given.</summary>
    /// <returns>The same with their ids.</returns>
    public IReadOnlyList<ReviewRow> Load(IReadOnlyList<ReviewRow> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        if (reviews.Count == 0)
            return [];
        return warehouse.Write<IReadOnlyList<ReviewRow>>(connection =>
        {
            var last = connection.ExecuteScalar<long>(Sql.Query("last_review"));
            var numbered = reviews.Select((review, index) => review with { ReviewId = last + 1 + index }).ToList();
            ReturnWriter.Append(connection, "reviews", numbered, static (row, review) => row
                .AppendValue(review.ReviewId).AppendValue(review.ReturnId).AppendValue(review.Slot).AppendValue(Wire.Spell(review.Status))
                .AppendValue(review.ReportedValue).AppendValue(review.CorrectedValue).AppendValue(review.Reason).AppendValue(review.Explanation)
                .AppendValue(review.Reviewer).AppendValue(review.ReviewedAt).AppendValue(Wire.Spell(review.Origin)));
            foreach (var review in numbered)
                if (SettledBecause(review) is { } because)
                    connection.Execute(Sql.Query("settle_flags"), new { at = review.ReviewedAt, because, id = review.ReturnId, slot = review.Slot });
            VerifiedChanges.Prepare(connection, numbered.Select(review => review.ReturnId));
            return numbered;
        });
    }

    private static string? SettledBecause(ReviewRow review) => review.Status switch
    {
        ReviewStatus.Confirmed => "经核实，数据属实。",
        ReviewStatus.Corrected when review.CorrectedValue is { } value => $"经核实，更正为{value}。",
        ReviewStatus.Corrected => "经核实，已更正。",
        _ => null,
    };
}
