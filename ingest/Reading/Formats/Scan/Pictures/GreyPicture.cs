namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>A picture in shades of grey, row by row; 0 is black, 255 is white.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    public const byte White = 255;

    public byte this[int x, int y] => Pixels[y * Width + x];

    /// <summary>The shade between pixels (bilinear); outside the picture white.</summary>
    public byte ShadeAt(double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left + 1 >= Width || top + 1 >= Height)
            return White;
        var (across, down) = (x - left, y - top);
        var upper = this[left, top] * (1 - across) + this[left + 1, top] * across;
        var lower = this[left, top + 1] * (1 - across) + this[left + 1, top + 1] * across;
        return (byte)(upper * (1 - down) + lower * down + 0.5);
    }

    /// <summary>One row's pixels.</summary>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>White paper.</summary>
    public static GreyPicture Blank(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, White);
        return new GreyPicture(width, height, pixels);
    }

    /// <summary>Puts another picture, which must fit, over a part of this one.</summary>
    public void Paste(GreyPicture other, int left, int top)
    {
        for (var y = 0; y < other.Height; y++)
            other.Row(y).CopyTo(Row(top + y)[left..]);
    }

    /// <summary>A part of the picture with a white margin around it.</summary>
    /// <param name="box">The part; what lies outside the picture is white.</param>
    /// <param name="margin">The margin in pixels.</param>
    public GreyPicture Cut(Box box, int margin)
    {
        var part = Blank(box.Width + 2 * margin, box.Height + 2 * margin);
        var left = Math.Clamp(box.Left, 0, Width);
        var right = Math.Clamp(box.Right, left, Width);
        for (var y = Math.Max(box.Top, 0); y < Math.Min(box.Bottom, Height); y++)
            Row(y)[left..right].CopyTo(part.Row(y - box.Top + margin)[(left - box.Left + margin)..]);
        return part;
    }

    /// <summary>The picture at another size, its edges smooth.</summary>
    public GreyPicture Scaled(double scale)
    {
        if (scale == 1)
            return this;
        var (width, height) = ((int)(Width * scale), (int)(Height * scale));
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                pixels[y * width + x] = ShadeAt(Math.Min(x / scale, Width - 1.001), Math.Min(y / scale, Height - 1.001));
        }
        return new GreyPicture(width, height, pixels);
    }

    /// <summary>The picture turned clockwise.</summary>
    /// <param name="degrees">How far, in quarters of a circle.</param>
    public GreyPicture Turned(int degrees)
    {
        var picture = this;
        for (; degrees > 0; degrees -= 90)
            picture = picture.Quarter();
        return picture;
    }

    private GreyPicture Quarter()
    {
        var pixels = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
                pixels[x * Height + Height - 1 - y] = Pixels[y * Width + x];
        return new GreyPicture(Height, Width, pixels);
    }
}

/// <summary>A rectangle of pixels; right and bottom are the first that no longer belong to it.</summary>
internal readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;
}
