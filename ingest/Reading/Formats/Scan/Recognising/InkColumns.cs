using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>The ink of a line's picture as stretches of columns, cut where blank columns or a thin stroke part them.</summary>
internal sealed class InkColumns
{
    /// <summary>Pixels that are darker are ink.</summary>
    public const byte Darkest = 165;
    private const int ThinnestStretch = 4;

    /// <summary>The columns of a line's picture.</summary>
    public InkColumns(GreyPicture picture)
    {
        (Width, Height) = (picture.Width, picture.Height);
        Figures = picture = Underlines.Remove(picture);
        var columns = new (int Count, int Top, int Bottom)[Width];
        for (var x = 0; x < Width; x++)
            columns[x] = Column(picture, x);
        var thin = Math.Max(2, Height / 12);
        for (var from = 0; from < Width; from++)
        {
            if (columns[from].Count == 0)
                continue;
            var to = from + 1;
            while (to < Width && columns[to].Count > 0 && !(to - from >= ThinnestStretch && IsThinnest(columns, to, thin)))
                to++;
            var part = columns.AsSpan(from, to - from).ToArray();
            Stretches.Add(new InkStretch(from, to, part.Min(column => column.Top), part.Max(column => column.Bottom) + 1));
            from = to - 1;
        }
    }

    /// <summary>The line's picture without underlines, from which figures are cut.</summary>
    public GreyPicture Figures { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The stretches from left to right.</summary>
    public List<InkStretch> Stretches { get; } = [];

    /// <summary>The share of the ink that lies under signs, 0 to 1.</summary>
    public double ShareUnder(IReadOnlyList<Sign> signs)
    {
        var whole = Stretches.Sum(stretch => (double)stretch.Width * stretch.Height);
        var under = Stretches.Where(stretch => signs.Any(sign => sign.Left < stretch.To && stretch.From < sign.Right)).Sum(stretch => (double)stretch.Width * stretch.Height);
        return whole == 0 ? 1 : under / whole;
    }

    private static (int Count, int Top, int Bottom) Column(GreyPicture picture, int x)
    {
        int count = 0, first = -1, last = -1;
        for (var y = 0; y < picture.Height; y++)
        {
            if (picture[x, y] >= Darkest)
                continue;
            count++;
            (first, last) = (first < 0 ? y : first, y);
        }
        return (count, first, last);
    }

    // A dip in the ink, as between two letters that touch.
    private static bool IsThinnest((int Count, int Top, int Bottom)[] columns, int x, int thin)
        => columns[x].Count <= thin && columns[x].Count < columns[x - 1].Count
            && x + 1 < columns.Length && columns[x].Count <= columns[x + 1].Count && columns[x + 1].Count > 0;
}

/// <summary>A stretch of columns with ink.</summary>
/// <param name="From">Its first column.</param>
/// <param name="To">The column after its last.</param>
/// <param name="Top">Its highest pixel.</param>
/// <param name="Bottom">The row after its lowest.</param>
internal readonly record struct InkStretch(int From, int To, int Top, int Bottom)
{
    public int Width => To - From;

    public int Height => Bottom - Top;
}
