using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading;

/// <summary>The picture of a line of text, or of a piece of one, as it was recognised: what a person looks at where a figure is not certain.</summary>
public sealed class LinePicture
{
    private readonly GreyPicture picture;

    internal LinePicture(GreyPicture picture) => this.picture = picture;

    /// <summary>Pixels across.</summary>
    public int Width => picture.Width;

    /// <summary>Pixels down.</summary>
    public int Height => picture.Height;

    /// <summary>The picture as a small PNG file.</summary>
    public byte[] ToPng() => Cutout.Write(picture);
}
