using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>What a cell of a matrix is: a bare blank, a blank with its own unit, several blanks, or wording that asks for nothing.</summary>
/// <param name="Parts">Wording and blanks; none for an empty cell.</param>
/// <param name="OwnUnit">Whether the cell prints its own unit, so that an empty cell beside it is not asked.</param>
/// <param name="Open">Whether the cell is bare: empty, or a sign for none, and so a blank only where nothing beside it says otherwise.</param>
internal sealed partial record MatrixCell(List<LearnedPart> Parts, bool OwnUnit, bool Open)
{
    /// <summary>Reads a cell.</summary>
    /// <param name="styled">The cell's text.</param>
    /// <param name="unit">The unit that heading, group or unit column gives.</param>
    public static MatrixCell Read(StyledText styled, string unit)
    {
        var text = styled.Text.Trim();
        if (BlankFinder.IsEmpty(text))
            return new MatrixCell([Slot(unit, 0, styled.Text.Length)], false, true);
        if (BlankFinder.Find(styled, bare: false) is { Count: > 0 } blanks && (blanks.Count > 1 || blanks[0].Kind is SlotKind.Bool))
            return new MatrixCell(BlankFinder.Split(styled.Text, blanks), true, false);
        foreach (Match bracket in Brackets().Matches(text))
        {
            var inside = bracket.Groups["inside"].Value.Trim();
            var rest = text.Remove(bracket.Index, bracket.Length);
            var (from, to) = Beside(styled.Text, text, bracket);
            if (!BlankFinder.IsEmpty(rest) && !BlankFinder.IsFigure(rest))
                continue;
            if (UnitWords.IsMeasure(inside))
                return new MatrixCell([Word($"({inside})"), Slot(inside, from, to)], true, false);
            if (Asking().IsMatch(inside))
                return new MatrixCell([Word(bracket.Value), Slot(inside.Contains('人') || inside.Contains("专家", StringComparison.Ordinal) ? "人" : unit, from, to)], false, false);
        }

        if (!BlankFinder.IsFigure(text))
            return BlankFinder.Find(styled, bare: true) is { Count: > 0 } several
                ? new MatrixCell(BlankFinder.Split(styled.Text, several), true, false) : new MatrixCell([Word(text)], false, false);
        var written = Written().Match(text) is { Success: true } match ? match.Groups["unit"].Value : "";
        if (written.EndsWith("专家", StringComparison.Ordinal))
            return new MatrixCell([Slot("人", 0, styled.Text.Length)], false, false);
        var own = UnitWords.IsMeasure(written) && !Common.Contains(written);
        return new MatrixCell([Slot(own ? written : unit, 0, styled.Text.Length)], own, !text.Any(char.IsAsciiDigit) && text is "/" or "—" or "-" or "——" or "无");
    }

    // Clerks write these behind any figure of a column of sessions or attendance.
    private static readonly string[] Common = ["场", "次", "人", "场次", "人次", "名"];

    private static LearnedPart Slot(string unit, int start, int end) => new("", unit, SlotKind.Count) { Place = new BlankPlace(null, start, end) };

    /// <summary>The part of a cell behind its bracket, or before where nothing is behind.</summary>
    private static (int Start, int End) Beside(string whole, string trimmed, Match bracket)
    {
        var lead = whole.IndexOf(trimmed, StringComparison.Ordinal);
        var behind = lead + bracket.Index + bracket.Length;
        return BlankFinder.IsEmpty(whole[behind..]) && bracket.Index > 0 ? (0, lead + bracket.Index) : (behind, whole.Length);
    }

    private static LearnedPart Word(string text) => new(text, "", null);

    [GeneratedRegex(@"[（(](?<inside>[^（）()]{1,30})[)）]")]
    private static partial Regex Brackets();

    [GeneratedRegex("填.*(?:数量|人数|个数|次数|数)$")]
    private static partial Regex Asking();

    [GeneratedRegex(@"[0-9０-９万余多]\s*(?<unit>[\u4e00-\u9fff]{1,3})$")]
    private static partial Regex Written();
}
