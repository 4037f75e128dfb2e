using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>What a matrix asks for where one of its rows and one of its columns meet.</summary>
/// <param name="Unit">The unit that heading, label, group or unit column gives.</param>
/// <param name="Kind">What is asked for: a count, unless label or heading ask for words or an answer.</param>
/// <param name="Filled">Whether the table holds figures: in an empty one a printed sign for none says that nothing is asked.</param>
internal readonly record struct Asked(string Unit, SlotKind Kind, bool Filled);

/// <summary>What a cell of a matrix is: a bare blank, a blank with its own unit, several blanks, or wording that asks for nothing.</summary>
/// <param name="Parts">Wording and blanks; none for an empty cell.</param>
/// <param name="OwnUnit">The unit that the cell itself prints; empty where it prints none.</param>
/// <param name="Open">Whether the cell is bare: empty, or a sign for none, and so a blank only where nothing beside it says otherwise.</param>
internal sealed partial record MatrixCell(List<LearnedPart> Parts, string OwnUnit, bool Open)
{
    private const int LongestAnswer = 12;

    // Clerks write these behind any figure of a column of sessions or attendance.
    private static readonly string[] Common = ["场", "次", "人", "场次", "人次", "名"];

    /// <summary>Reads a cell.</summary>
    /// <param name="styled">The cell's text.</param>
    /// <param name="origin">Where the text begins in the document's flow.</param>
    /// <param name="asked">What its row and column ask for.</param>
    public static MatrixCell Read(StyledText styled, int origin, Asked asked)
    {
        var text = styled.Text.Trim();
        var whole = (origin, origin + styled.Text.Length);
        if (BlankFinder.IsEmpty(text))
            return new MatrixCell([Slot(asked.Unit, whole, asked.Kind)], "", true);
        if (BlankFinder.Find(styled, bare: false) is { Count: > 0 } blanks && (blanks.Count > 1 || blanks[0].Kind is SlotKind.Bool || blanks[0].Unit.Length > 0))
            return new MatrixCell(BlankFinder.Split(styled.Text, blanks, origin), blanks[0].Unit, false);
        if (asked.Kind is SlotKind.Count && text[0] is not ('(' or '（') && CellSorts.IsUnit(text))
            return new MatrixCell([Slot(text, whole), Word(text)], text, false);
        foreach (Match bracket in Brackets().Matches(styled.Text))
            if (Hinted(styled.Text, bracket, origin, asked) is { } hinted)
                return hinted;
        if (BlankFinder.IsFigure(text) || UnitWords.OfFigure(text).Length > 0)
            return Figure(text, whole, asked);
        if (asked.Kind is not SlotKind.Count)
            return new MatrixCell([Slot(asked.Unit, whole, asked.Kind)], "", false);
        return BlankFinder.Find(styled, bare: true) is { Count: > 0 } several && !IsMixed(styled.Text, several)
            ? new MatrixCell(BlankFinder.Split(styled.Text, several, origin), several[0].Unit, false)
            // 2个班、3: two figures where one is asked for are for a person to read.
            : text.Length <= LongestAnswer && text.AsSpan().ContainsAnyInRange('0', '9') ? new MatrixCell([Slot(asked.Unit, whole)], "", false)
            : new MatrixCell([Word(text)], "", false);
    }

    /// <summary>Whether figures are left over between the blanks.</summary>
    private static bool IsMixed(string text, List<Blank> blanks)
        => BlankFinder.Split(text, blanks, 0).Exists(part => part.Text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>A bracket with nothing or a figure beside it: (个), （填帮扶专家数量）.</summary>
    private static MatrixCell? Hinted(string text, Match bracket, int origin, Asked asked)
    {
        var inside = bracket.Groups["inside"].Value.Trim();
        var rest = text.Remove(bracket.Index, bracket.Length);
        if (!BlankFinder.IsEmpty(rest) && !BlankFinder.IsFigure(rest))
            return null;
        var behind = bracket.Index + bracket.Length;
        var place = BlankFinder.IsEmpty(text[..bracket.Index]) ? (origin + behind, origin + text.Length) : (origin, origin + bracket.Index);
        if (UnitWords.IsMeasure(inside))
            return new MatrixCell([Word($"({inside})"), Slot(inside, place)], inside, false);
        return Asking().IsMatch(inside)
            ? new MatrixCell([Word(bracket.Value), Slot(inside.Contains('人') || inside.Contains("专家", StringComparison.Ordinal) ? "人" : asked.Unit, place)], "", false)
            : null;
    }

    private static MatrixCell Figure(string text, (int, int) whole, Asked asked)
    {
        if (FigureReader.Read(text, "").Status is SlotStatus.None)
            return asked.Filled ? new MatrixCell([Slot(asked.Unit, whole, asked.Kind)], "", true) : new MatrixCell([Word(text)], "", false);
        var written = UnitWords.OfFigure(text);
        if (written.EndsWith("专家", StringComparison.Ordinal))
            return new MatrixCell([Slot("人", whole)], "", false);
        var own = !Common.Contains(written) ? written : "";
        return new MatrixCell([Slot(own.Length > 0 ? own : asked.Unit, whole)], own, false);
    }

    private static LearnedPart Slot(string unit, (int, int) place, SlotKind kind = SlotKind.Count) => new("", kind is SlotKind.Count ? unit : "", kind) { Place = place };

    private static LearnedPart Word(string text) => new(text, "", null);

    [GeneratedRegex(@"[（(](?<inside>[^（）()]{1,30})[)）]")]
    private static partial Regex Brackets();

    [GeneratedRegex("填.*(?:数量|人数|个数|次数|数)$")]
    private static partial Regex Asking();
}
