namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Evens out shadows, grey paper and faint print: paper becomes white and the darkest ink of the page black.</summary>
internal static class Lighting
{
    /// <summary>What is lighter is paper, and white.</summary>
    public const byte DarkestPaper = 212;

    private const int Block = 32;

    /// <summary>The page as it would look on white paper in even light.</summary>
    public static GreyPicture Even(GreyPicture page)
    {
        var paper = Paper(page);
        var (columns, rows) = (paper.GetLength(0), paper.GetLength(1));
        var pixels = new byte[page.Pixels.Length];
        for (var y = 0; y < page.Height; y++)
        {
            var (row, down) = Place(y, rows);
            for (var x = 0; x < page.Width; x++)
            {
                var (column, along) = Place(x, columns);
                var next = Math.Min(column + 1, columns - 1);
                var below = Math.Min(row + 1, rows - 1);
                var local = (paper[column, row] * (1 - along) + paper[next, row] * along) * (1 - down)
                    + (paper[column, below] * (1 - along) + paper[next, below] * along) * down;
                pixels[y * page.Width + x] = (byte)Math.Min(255, page.Pixels[y * page.Width + x] * 255 / Math.Max(local, 1));
            }
        }
        Stretch(pixels);
        return page with { Pixels = pixels };
    }

    private static (int Index, float Part) Place(int at, int count)
    {
        var place = Math.Clamp((at - Block / 2f) / Block, 0, count - 1);
        return ((int)place, place - (int)place);
    }

    // The shade that most of a block's bright pixels have; a block full of ink borrows from its neighbours.
    private static float[,] Paper(GreyPicture page)
    {
        var (columns, rows) = ((page.Width + Block - 1) / Block, (page.Height + Block - 1) / Block);
        var bright = new float[columns, rows];
        var counts = new int[256];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                Array.Clear(counts);
                var total = 0;
                for (var y = row * Block; y < Math.Min(page.Height, (row + 1) * Block); y++)
                    for (var x = column * Block; x < Math.Min(page.Width, (column + 1) * Block); x++, total++)
                        counts[page[x, y]]++;
                bright[column, row] = Percentile(counts, total * 3 / 4);
            }
        }
        return Brightest(bright, columns, rows);
    }

    private static float[,] Brightest(float[,] bright, int columns, int rows)
    {
        var paper = new float[columns, rows];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                for (var y = Math.Max(row - 1, 0); y <= Math.Min(row + 1, rows - 1); y++)
                    for (var x = Math.Max(column - 1, 0); x <= Math.Min(column + 1, columns - 1); x++)
                        paper[column, row] = Math.Max(paper[column, row], bright[x, y]);
        return paper;
    }

    // Ink is the darkest hundredth of the page; where that is no ink at all, nothing is stretched. The grain of the paper goes: recognition
    // takes it for strokes.
    private static void Stretch(byte[] pixels)
    {
        const int lightestInk = 140;
        var counts = new int[256];
        foreach (var pixel in pixels)
            counts[pixel]++;
        var ink = Math.Min(Percentile(counts, pixels.Length / 100), lightestInk);
        for (var i = 0; i < pixels.Length; i++)
        {
            var shade = (pixels[i] - ink) * 255 / (255 - ink);
            pixels[i] = shade > DarkestPaper ? GreyPicture.White : (byte)Math.Max(shade, 0);
        }
    }

    private static int Percentile(int[] counts, int rank)
    {
        var seen = 0;
        for (var shade = 0; shade < 256; shade++)
            if ((seen += counts[shade]) > rank)
                return shade;
        return 255;
    }
}
