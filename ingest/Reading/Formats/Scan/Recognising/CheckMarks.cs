using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Finds the boxes and ticks beside 是 and 否 by their shape: the recognition knows no such signs and takes them for 口, 回 or V.</summary>
internal static class CheckMarks
{
    /// <summary>Stands for a box that may be empty or ticked.</summary>
    public const char Unclear = '\uFFFD';

    private const string Marks = "□☑■√";
    private const double Shaped = 0.97, Doubtful = 0.1;

    // In heights of the line: how far a mark stands from its answer, how far 是 stands from 否 where they are no 是否, and how much wider a gap is that parts.
    private const double Near = 0.75, Apart = 0.2, Wider = 0.12;

    /// <summary>Whether the sign is a mark that was settled by its shape.</summary>
    public static bool IsMark(char c) => c is Unclear or ' ' || Marks.Contains(c);

    /// <summary>The signs with the marks beside answers in place of what was recognised there.</summary>
    /// <param name="picture">The line's picture.</param>
    /// <param name="signs">Its signs at the places of their ink.</param>
    public static List<Sign> Find(GreyPicture picture, List<Sign> signs)
    {
        var answers = Enumerable.Range(0, signs.Count).Where(index => IsAnswer(signs, index, picture.Height)).Select(index => signs[index]).ToList();
        if (answers.Count == 0)
            return signs;
        signs = WithPartner(signs, answers, picture.Height);
        var marks = Pieces(picture).Concat(signs.Select(sign => (From: sign.Left, To: sign.Right))).Where(piece => piece.To > piece.From && answers.TrueForAll(answer => piece.To <= answer.Left || answer.Right <= piece.From))
            .Select(piece => (piece, Mark: MarkShape.Of(picture, piece.From, piece.To))).Where(found => found.Mark is not null)
            .Select(found => new Sign(found.Mark!.Value, found.piece.From, found.piece.To, found.Mark == Unclear ? Doubtful : Shaped)).ToList();
        marks = [.. marks.Where((mark, index) => !marks.Take(index).Any(other => other.Left < mark.Right && mark.Left < other.Right))];
        marks = marks.FindAll(mark => Belongs(mark, answers, marks, signs, picture.Height * Near));
        // Where a box stands beside it, a doubtful 是 can be nothing else.
        var kept = signs.Where(sign => !marks.Exists(mark => mark.Left <= sign.Centre && sign.Centre < mark.Right))
            .Select(sign => marks.Count > 0 && answers.Contains(sign) ? sign with { Certainty = Math.Max(sign.Certainty, Shaped) } : sign);
        return WithSpaces([.. kept.Concat(marks).OrderBy(sign => sign.Left)], picture.Height);
    }

    private static bool IsAnswer(List<Sign> signs, int index, int height)
        => signs[index] is { Character: '是' or '否' } sign && sign.Right > sign.Left && !(sign.Character == '是'
            ? index + 1 < signs.Count && signs[index + 1].Character == '否' && signs[index + 1].Left - sign.Right < height * Apart
            : index > 0 && signs[index - 1].Character == '是' && sign.Left - signs[index - 1].Right < height * Apart);

    // Where 是 stands in a line as an answer, the last letter of the line after a gap can only be 否.
    private static List<Sign> WithPartner(List<Sign> signs, List<Sign> answers, int height)
    {
        if (answers.Exists(answer => answer.Character == '否') || signs[^1].Left - answers[^1].Right < height * Apart || !Zone.IsHan(signs[^1].Character))
            return signs;
        var partner = signs[^1] with { Character = '否' };
        answers.Add(partner);
        return [.. signs.SkipLast(1), partner];
    }

    // Beside an answer or another mark beside it, and with no other letter at its far side.
    private static bool Belongs(Sign mark, List<Sign> answers, List<Sign> marks, List<Sign> signs, double near)
    {
        var isBefore = answers.Concat(marks).Any(other => other.Left >= mark.Right && other.Left - mark.Right < near);
        var isBehind = answers.Concat(marks).Any(other => other.Right <= mark.Left && mark.Left - other.Right < near);
        if (isBefore == isBehind)
            return isBefore;
        var far = isBefore
            ? signs.FindLast(sign => sign.Right <= mark.Left && mark.Left - sign.Right < near)
            : signs.Find(sign => sign.Left >= mark.Right && sign.Left - mark.Right < near);
        return !Zone.IsHan(far.Character);
    }

    // Between two answers, which may stand in two lines, a space says to which of them a mark belongs.
    private static List<Sign> WithSpaces(List<Sign> signs, int height)
    {
        for (var i = signs.Count - 1; i > 0; i--)
        {
            var gap = signs[i].Left - signs[i - 1].Right;
            if (signs[i].Character == '否' && signs[i - 1].Character == '是' && gap >= height * Apart)
                signs.Insert(i, Space(signs[i].Left));
            else if (IsMark(signs[i - 1].Character) && signs[i].Character is '是' or '否' && i > 1 && gap - (signs[i - 1].Left - signs[i - 2].Right) > height * Wider
                || IsMark(signs[i].Character) && signs[i - 1].Character is '是' or '否' && i + 1 < signs.Count && gap - (signs[i + 1].Left - signs[i].Right) > height * Wider)
                signs.Insert(i, Space(signs[i].Left));
        }
        if (signs.Count > 1 && IsMark(signs[^1].Character) && signs[^2].Character == '是')
            signs.Add(Space(signs[^1].Right));
        if (signs.Count > 1 && IsMark(signs[0].Character) && signs[1].Character == '否')
            signs.Insert(0, Space(signs[0].Left));
        return signs;
    }

    private static Sign Space(int at) => new(' ', at, at, 1);

    private static IEnumerable<(int From, int To)> Pieces(GreyPicture picture)
    {
        var from = -1;
        for (var x = 0; x <= picture.Width; x++)
        {
            var isInk = false;
            for (var y = 0; x < picture.Width && y < picture.Height && !isInk; y++)
                isInk = picture[x, y] < Lighting.DarkestPaper;
            if (isInk)
                from = from < 0 ? x : from;
            else if (from >= 0)
            {
                yield return (from, x);
                from = -1;
            }
        }
    }
}
