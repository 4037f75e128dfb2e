using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>
/// Turns a page into shades of grey without its red stamps. Stamp ink lets red light through, so that in the red channel the
/// stamp is paper while what is printed below or above it stays black. Red writing that belongs to no stamp stays ink.
/// </summary>
internal static class Stamp
{
    private const int Block = 16;

    // Two centimetres: the smallest official stamps measure three and more.
    private const int Smallest = 20 * ScanLimits.Dpi / 254 * 10;

    /// <summary>The page in grey.</summary>
    public static GreyPicture Remove(Image<Rgba32> page)
    {
        var (width, height) = (page.Width, page.Height);
        var grey = new byte[width * height];
        var red = new byte[width * height];
        var blocks = new bool[(width + Block - 1) / Block, (height + Block - 1) / Block];
        page.ProcessPixelRows(rows =>
        {
            for (var y = 0; y < height; y++)
            {
                var row = rows.GetRowSpan(y);
                for (var x = 0; x < width; x++)
                {
                    var (r, g, b) = (row[x].R, row[x].G, row[x].B);
                    grey[y * width + x] = (byte)((r * 77 + g * 150 + b * 29) >> 8);
                    if (IsRed(r, g, b))
                    {
                        red[y * width + x] = Math.Max(r, (byte)1);
                        blocks[x / Block, y / Block] = true;
                    }
                }
            }
        });
        foreach (var stamp in Regions(blocks).Where(box => Math.Min(box.Width, box.Height) * Block >= Smallest))
            Clear(grey, red, width, height, stamp);
        return new GreyPicture(width, height, grey);
    }

    private static bool IsRed(byte r, byte g, byte b) => r - Math.Max(g, b) > 28 && r > 70;

    private static void Clear(byte[] grey, byte[] red, int width, int height, Box stamp)
    {
        const byte paper = 150;
        for (var y = Math.Max(0, (stamp.Top - 1) * Block); y < Math.Min(height, (stamp.Bottom + 1) * Block); y++)
        {
            for (var x = Math.Max(0, (stamp.Left - 1) * Block); x < Math.Min(width, (stamp.Right + 1) * Block); x++)
            {
                if (red[y * width + x] is > 0 and var r)
                    grey[y * width + x] = r >= paper ? GreyPicture.White : (byte)Math.Min(GreyPicture.White, r * GreyPicture.White / paper);
            }
        }
    }

    // Blocks with red in them that touch each other.
    private static List<Box> Regions(bool[,] blocks)
    {
        var (columns, rows) = (blocks.GetLength(0), blocks.GetLength(1));
        var regions = new List<Box>();
        var open = new Stack<(int X, int Y)>();
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++)
            {
                if (!blocks[x, y])
                    continue;
                var (left, top, right, bottom) = (x, y, x, y);
                blocks[x, y] = false;
                open.Push((x, y));
                while (open.TryPop(out var at))
                {
                    (left, top, right, bottom) = (Math.Min(left, at.X), Math.Min(top, at.Y), Math.Max(right, at.X), Math.Max(bottom, at.Y));
                    for (var nextY = Math.Max(at.Y - 1, 0); nextY <= Math.Min(at.Y + 1, rows - 1); nextY++)
                    {
                        for (var nextX = Math.Max(at.X - 1, 0); nextX <= Math.Min(at.X + 1, columns - 1); nextX++)
                        {
                            if (blocks[nextX, nextY])
                                open.Push((nextX, nextY));
                            blocks[nextX, nextY] = false;
                        }
                    }
                }
                regions.Add(new Box(left, top, right + 1, bottom + 1));
            }
        }
        return regions;
    }
}
