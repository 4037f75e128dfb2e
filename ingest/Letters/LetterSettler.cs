using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Letters;

/// <summary>Turns the answers of a 核实函 into decisions, which settle the flags. What is unclear settles nothing and is told.</summary>
/// <param name="warehouse">The warehouse.</param>
/// <param name="clock">Says when the answer was taken in.</param>
public sealed class LetterSettler(WarehouseDb warehouse, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>Settles the answers of one letter; the same letter again changes nothing.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="scope">The regions of whoever brings the letter, or null for all: what is asked of others it does not settle.</param>
    public LetterResult Settle(IReadOnlyList<LetterAnswer> answers, RegionScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        scope ??= RegionScope.All;
        var (reviews, problems, open) = (new List<ReviewRow>(), new List<Problem>(), 0);
        var queries = new FlagQueries(warehouse);
        var names = new SlotNames(warehouse);
        (string Unit, string? Region)? asked = null;
        foreach (var answer in answers)
        {
            var flag = queries.OfReturn(scope, answer.Item.ReturnId).FirstOrDefault(one => one.Slot == answer.Item.Slot && LetterItem.Belongs(answer.Check, one));
            // A letter is to one unit, and answers for it alone.
            asked ??= flag is null ? null : (flag.Unit, flag.RegionCode);
            var (review, problem) = flag is null
                ? (null, new Problem(ProblemCodes.LetterUnclear, "核实函的编号与数据仓库中的疑点对不上，未作处理", answer.Place, "请确认编号没有改动，并用原来的数据仓库读入"))
                : asked != (flag.Unit, flag.RegionCode)
                ? (null, new Problem(ProblemCodes.LetterUnclear, "这一行问的是另一个单位，一份核实函只答复一个单位的疑点，未作处理", answer.Place, "请把各单位的核实函分开发回"))
                : Decide(answer, flag, names.UnitOf(flag));
            if (problem is not null)
                problems.Add(problem);
            else if (review is null)
                open++;
            else if (!IsKnown(queries, review))
                reviews.Add(review);
        }
        return new LetterResult(new ReviewLoader(warehouse).Load(reviews), open, problems);
    }

    private (ReviewRow? Review, Problem? Problem) Decide(LetterAnswer answer, FlagRow flag, string unit)
    {
        var right = answer.Result.Contains("属实", StringComparison.Ordinal) && !answer.Result.Contains('不');
        var sentBack = answer.Result.Contains("退回", StringComparison.Ordinal);
        var wrong = !right && !sentBack && (answer.Result.Contains("更正", StringComparison.Ordinal) || answer.Result.Contains("有误", StringComparison.Ordinal)
            || answer.Result.Contains("不属实", StringComparison.Ordinal) || answer.Result.Length == 0 && answer.Corrected.Length > 0);
        // 更正 has no sign in common with the other answers: where recognition has kept one of its two and a figure stands beside it, it is that.
        wrong |= answer.IsRecognised && !right && !sentBack && answer.Corrected.Length > 0 && answer.Result.AsSpan().ContainsAny('更', '正') && !answer.Result.AsSpan().ContainsAny('不', '无');
        if (answer.Result.Length > 0 && !right && !wrong && !sentBack)
            return (null, new Problem(ProblemCodes.LetterUnclear, $"核实结果“{Shown(answer.Result)}”看不懂", answer.Place, "请填“属实”“更正”或“退回重填”"));
        var figure = answer.Corrected.Length == 0 ? (long?)null : FigureReader.Read(answer.Corrected, unit) is { Status: SlotStatus.Reported or SlotStatus.None, Value: { } value, Approximate: false } ? value : -1;
        if (answer.Corrected.Length > 0 && answer.Certainty < Certainty.Enough)
            return (null, new Problem(ProblemCodes.LetterUnclear, $"更正后的数像是“{Shown(answer.Corrected)}”，但在图片里认得不够准，没有记入", answer.Place, "请对照原件在看板里核实，或发回 Word 文件"));
        if (figure < 0 || wrong && figure is null && flag.Slot is not null)
            return (null, new Problem(ProblemCodes.LetterUnclear, $"更正后的数“{Shown(answer.Corrected)}”不能确定为一个整数", answer.Place, "请写明正确的数，例如 46"));
        if (right && figure is not null && figure != flag.Value)
            return (null, new Problem(ProblemCodes.LetterUnclear, $"核实结果写“属实”，更正后的数却写{figure}", answer.Place, "请只填其中一种"));
        if (!right && !wrong && !sentBack)
            return (null, null);
        return (new ReviewRow
        {
            ReturnId = flag.ReturnId,
            Slot = flag.Slot,
            Status = right ? ReviewStatus.Confirmed : sentBack ? ReviewStatus.Returned : ReviewStatus.Corrected,
            ReportedValue = flag.Value,
            CorrectedValue = wrong ? figure : null,
            Explanation = answer.Explanation.Length == 0 ? null : answer.Explanation,
            Reviewer = flag.Unit,
            ReviewedAt = clock.GetLocalNow().DateTime,
            Origin = ReviewOrigin.Letter,
        }, null);
    }

    private static bool IsKnown(FlagQueries queries, ReviewRow review)
        => queries.Reviews(RegionScope.All, review.ReturnId).FirstOrDefault(one => one.Slot == review.Slot) is { } newest
            && newest.Status == review.Status && newest.CorrectedValue == review.CorrectedValue && newest.Explanation == review.Explanation;

    private static string Shown(string text) => text.Length <= 20 ? text : text[..20] + "…";
}

/// <summary>What became of a letter's answers.</summary>
/// <param name="Decisions">Decisions that are new.</param>
/// <param name="Open">Rows without an answer.</param>
/// <param name="Problems">Rows that are unclear.</param>
public sealed record LetterResult(IReadOnlyList<ReviewRow> Decisions, int Open, IReadOnlyList<Problem> Problems)
{
    /// <summary>How many decisions are new.</summary>
    public int Settled => Decisions.Count;
}
