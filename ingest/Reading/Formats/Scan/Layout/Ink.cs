using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>Which pixels of a page are ink.</summary>
internal sealed class Ink
{
    private const byte Darkest = 165;

    private readonly bool[] marks;

    /// <summary>The ink of a page in even light.</summary>
    public Ink(GreyPicture page)
    {
        (Width, Height) = (page.Width, page.Height);
        marks = Array.ConvertAll(page.Pixels, pixel => pixel < Darkest);
    }

    private Ink(int width, int height, bool[] marks) => (Width, Height, this.marks) = (width, height, marks);

    public int Width { get; }

    public int Height { get; }

    public bool this[int x, int y]
    {
        get => marks[y * Width + x];
        set => marks[y * Width + x] = value;
    }

    public ReadOnlySpan<bool> Row(int y) => marks.AsSpan(y * Width, Width);

    /// <summary>Columns as rows.</summary>
    public Ink Transposed()
    {
        var other = new bool[marks.Length];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
                other[x * Height + y] = marks[y * Width + x];
        return new Ink(Height, Width, other);
    }

    /// <summary>The share of the page that is ink, 0 to 1.</summary>
    public double Share => (double)marks.AsSpan().Count(true) / Math.Max(marks.Length, 1);

    /// <summary>Takes away dust: marks of a few pixels, smaller than any full stop. A decimal point of small print stays.</summary>
    /// <param name="page">The page, from which the dust goes too.</param>
    public void RemoveDust(GreyPicture page)
    {
        const int largest = 12;
        var seen = new bool[marks.Length];
        var open = new Stack<int>();
        var mark = new List<int>();
        for (var start = 0; start < marks.Length; start++)
        {
            if (!marks[start] || seen[start])
                continue;
            mark.Clear();
            seen[start] = true;
            open.Push(start);
            while (open.TryPop(out var at))
            {
                if (mark.Count <= largest)
                    mark.Add(at);
                var (x, y) = (at % Width, at / Width);
                for (var nextY = Math.Max(y - 1, 0); nextY <= Math.Min(y + 1, Height - 1); nextY++)
                {
                    for (var nextX = Math.Max(x - 1, 0); nextX <= Math.Min(x + 1, Width - 1); nextX++)
                    {
                        var next = nextY * Width + nextX;
                        if (!marks[next] || seen[next])
                            continue;
                        seen[next] = true;
                        open.Push(next);
                    }
                }
            }
            if (mark.Count <= largest && !IsPoint(mark))
                foreach (var at in mark)
                    Wipe(page, at);
        }
    }

    // At the foot of two letters, close between them.
    private bool IsPoint(List<int> mark)
    {
        const int smallest = 4, near = 14, letter = 10, foot = 4;
        if (mark.Count < smallest)
            return false;
        var (left, right) = (mark.Min(at => at % Width), mark.Max(at => at % Width));
        var (top, bottom) = (mark.Min(at => at / Width), mark.Max(at => at / Width));
        return HasInk(left - near, left - 1, top - letter, top - foot) && HasInk(right + 1, right + near, top - letter, top - foot)
            && !HasInk(left - near, right + near, bottom + foot, bottom + letter);
    }

    private bool HasInk(int left, int right, int top, int bottom)
    {
        (left, right) = (Math.Max(left, 0), Math.Min(right, Width - 1));
        for (var y = Math.Max(top, 0); left <= right && y <= Math.Min(bottom, Height - 1); y++)
            if (Row(y)[left..(right + 1)].Contains(true))
                return true;
        return false;
    }

    private void Wipe(GreyPicture page, int at)
    {
        marks[at] = false;
        var (x, y) = (at % Width, at / Width);
        for (var nextY = Math.Max(y - 1, 0); nextY <= Math.Min(y + 1, Height - 1); nextY++)
            for (var nextX = Math.Max(x - 1, 0); nextX <= Math.Min(x + 1, Width - 1); nextX++)
                if (!marks[nextY * Width + nextX])
                    page.Pixels[nextY * Width + nextX] = GreyPicture.White;
    }
}
