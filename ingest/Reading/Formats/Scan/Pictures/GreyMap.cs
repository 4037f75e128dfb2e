using System.Text;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Portable grey maps (netpbm): the plainest form in which pictures are handed to other programs.</summary>
internal static class GreyMap
{
    /// <summary>The picture as a binary PGM file that says it has 300 dots per inch worth of pixels.</summary>
    public static byte[] Write(GreyPicture picture)
    {
        var header = Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P5\n{picture.Width} {picture.Height}\n255\n"));
        return [.. header, .. picture.Pixels];
    }
}
