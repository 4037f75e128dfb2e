using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading;

/// <summary>The picture of a line of text, or of a piece of one, as it was recognised: what a person looks at where a figure is not certain.</summary>
public sealed class LinePicture
{
    private readonly Lazy<byte[]> png;

    internal LinePicture(GreyPicture picture) => png = new(() => Cutout.Write(picture));

    internal LinePicture(byte[] png) => this.png = new(png);

    /// <summary>The picture as a small PNG file.</summary>
    public byte[] ToPng() => png.Value;
}
