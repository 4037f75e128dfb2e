namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Finds the ink of every sign of a line. A recurrent network reads a line as a whole and knows the places of letters only roughly; here signs
/// and ink are aligned in order (dynamic programming, as in Sakoe and Chiba, IEEE Trans. ASSP 26, 1978), so that widths fit best.
/// </summary>
internal sealed class SignPlaces
{
    private const int MostStretchesOfASign = 8;
    private const double NoInk = 4, NoSign = 5;

    private readonly IReadOnlyList<Sign> signs;
    private readonly List<InkStretch> ink;
    private readonly double em;

    private SignPlaces(IReadOnlyList<Sign> signs, InkColumns columns)
    {
        this.signs = signs;
        ink = columns.Stretches;
        // Specks and brackets stand out; most letters reach nearly as high as most others.
        var heights = ink.Select(stretch => stretch.Height).Order().ToList();
        var height = heights.Count == 0 ? 1 : heights[(heights.Count - 1) * 4 / 5];
        em = signs.Any(sign => Zone.IsHan(sign.Character)) ? height * 1.05 : height * 1.35;
    }

    /// <summary>The signs at the places of their ink; a sign without ink is as wide as nothing.</summary>
    public static List<Sign> Find(IReadOnlyList<Sign> signs, InkColumns columns) => new SignPlaces(signs, columns).Align();

    private List<Sign> Align()
    {
        var cost = new double[signs.Count + 1, ink.Count + 1];
        var taken = new int[signs.Count + 1, ink.Count + 1];
        for (var sign = 0; sign <= signs.Count; sign++)
        {
            for (var end = 0; end <= ink.Count; end++)
            {
                if (sign == 0 && end == 0)
                    continue;
                cost[sign, end] = double.MaxValue;
                if (end > 0)
                    Improve(cost, taken, sign, end, cost[sign, end - 1] + CostOfUnread(ink[end - 1]), -1);
                for (var count = 0; sign > 0 && count <= Math.Min(end, MostStretchesOfASign); count++)
                    Improve(cost, taken, sign, end, cost[sign - 1, end - count] + CostOf(signs[sign - 1], end - count, end), count);
            }
        }
        return Trace(taken);
    }

    private static void Improve(double[,] cost, int[,] taken, int sign, int end, double candidate, int count)
    {
        if (candidate < cost[sign, end])
            (cost[sign, end], taken[sign, end]) = (candidate, count);
    }

    private List<Sign> Trace(int[,] taken)
    {
        var placed = new List<Sign>(signs);
        var end = ink.Count;
        for (var sign = signs.Count; sign > 0;)
        {
            var count = taken[sign, end];
            if (count < 0)
            {
                end--;
                continue;
            }
            sign--;
            var edge = end < ink.Count ? ink[end].From : ink.Count > 0 ? ink[^1].To : 0;
            placed[sign] = count == 0
                ? placed[sign] with { Left = edge, Right = edge }
                : placed[sign] with { Left = ink[end - count].From, Right = ink[end - 1].To };
            end -= count;
        }
        return placed;
    }

    private double CostOfUnread(InkStretch stretch) => NoSign * Math.Min(1, stretch.Height * stretch.Width / (em * em * 0.1));

    private double CostOf(Sign sign, int from, int to)
    {
        if (from == to)
            return NoInk;
        var (usual, spread) = WidthOf(sign.Character);
        var (left, right) = (ink[from].From, ink[to - 1].To);
        var off = ((right - left) / em - usual) / spread;
        var away = ((left + right) / 2.0 - sign.Centre) / em;
        var gap = 0.0;
        for (var i = from + 1; i < to; i++)
            gap = Math.Max(gap, (ink[i].From - ink[i - 1].To) / em);
        var torn = Zone.IsHan(sign.Character) ? Math.Max(0, gap - 0.3) * 10 : gap * 20;
        return off * off + 0.1 * away * away + torn + Wrong(sign.Character, from, to);
    }

    // A quotation mark that was made up must not take a digit's ink.
    private double Wrong(char c, int from, int to)
    {
        const double spread = 0.1, most = 6;
        var (least, highest) = HeightOf(c);
        int top = int.MaxValue, bottom = 0;
        for (var i = from; i < to; i++)
            (top, bottom) = (Math.Min(top, ink[i].Top), Math.Max(bottom, ink[i].Bottom));
        var height = (bottom - top) / em;
        var off = Math.Max(0, Math.Max(least - height, height - highest)) / spread;
        return Math.Min(off * off, most);
    }

    // The ink's height in em, from the least to the most.
    private static (double Least, double Most) HeightOf(char c) => c switch
    {
        _ when Brackets.IsOpening(c) || Brackets.IsClosing(c) => (0.7, 1.2),
        _ when char.IsAsciiDigit(c) => (0.5, 0.9),
        '，' or '。' or '、' or '“' or '”' or '‘' or '’' or '.' or ',' or '·' or '-' or '—' or '"' or '\'' or '~' or '_' => (0, 0.45),
        _ => (0, 1.5),
    };

    // The ink's width in em and how much it varies.
    private static (double Usual, double Spread) WidthOf(char c) => c switch
    {
        '日' or '月' or '口' or '目' or '自' or '白' => (0.7, 0.18),
        _ when Zone.IsHan(c) => (0.9, 0.14),
        '1' or 'l' or 'I' or '|' or '!' => (0.24, 0.12),
        _ when char.IsAsciiDigit(c) => (0.48, 0.1),
        _ when char.IsAsciiLetter(c) || c is '□' or '√' => (0.5, 0.25),
        '—' or '－' or '-' or '%' => (0.6, 0.4),
        _ => (0.2, 0.12),
    };
}
