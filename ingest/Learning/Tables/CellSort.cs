using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>What a cell looks like on its own, before its row and column say more.</summary>
internal enum CellSort
{
    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>A figure, or a sign for none.</summary>
    Figure,

    /// <summary>Blanks with their units and nothing else, or a printed unit alone: (个), （　）场, □是 □否.</summary>
    Blank,

    /// <summary>A unit alone, to be written before where its column is one of answers: 家, 处.</summary>
    Unit,

    /// <summary>Wording with blanks in it.</summary>
    Worded,

    /// <summary>Wording.</summary>
    Text,
}

/// <summary>Sorts cells.</summary>
internal static partial class CellSorts
{
    /// <summary>The sort of a cell.</summary>
    /// <param name="styled">Its text.</param>
    /// <param name="bare">Whether figures without brackets are blanks.</param>
    public static CellSort Of(StyledText styled, bool bare)
    {
        var text = styled.Text.Trim();
        if (BlankFinder.IsEmpty(text))
            return CellSort.Empty;
        if (BlankFinder.IsFigure(text) || UnitWords.OfFigure(text).Length > 0)
            return CellSort.Figure;
        if (Answer().IsMatch(text) || Hint().IsMatch(text) || IsUnit(text) && text[0] is '(' or '（')
            return CellSort.Blank;
        if (IsUnit(text))
            return CellSort.Unit;
        if (AnswerHint.IsBehind(text))
            return CellSort.Text;
        var blanks = BlankFinder.Find(styled, bare);
        if (blanks.Count == 0)
            return CellSort.Text;
        var rest = string.Concat(BlankFinder.Split(styled.Text, blanks, 0).Select(part => Skeleton.Of(part.Text)));
        return rest.Length == 0 || rest == string.Concat(blanks.Select(blank => Skeleton.Of(blank.Unit))) ? CellSort.Blank : CellSort.Worded;
    }

    /// <summary>Whether the text is a unit and nothing else, perhaps in brackets.</summary>
    public static bool IsUnit(string text) => UnitWords.CanBe(text.Trim('(', ')', '（', '）', ' ', '\u3000'));

    [GeneratedRegex("^(?:[是否有√✓×✗]|[已未]开展)$")]
    private static partial Regex Answer();

    // (…领域填写), （填帮扶专家数量）
    [GeneratedRegex(@"^[（(][^（）()]{0,30}填[^（）()]{0,20}[)）]$")]
    private static partial Regex Hint();
}
