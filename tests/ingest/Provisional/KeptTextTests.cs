using System.IO.Compression;
using System.Text;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Tests.Reading;

namespace SafetyMonth.Ingest.Tests.Provisional;

public class KeptTextTests
{
    [Fact]
    public void A_scan_is_kept_with_its_pictures_and_how_certain_each_letter_is()
    {
        var scan = Scan();

        var read = KeptText.Read(KeptText.Write(scan)).ShouldNotBeNull();

        read.Pictures.ShouldHaveSingleItem().ToPng().ShouldBe(scan.Pictures[0].ToPng());
        read.Blocks[0].ShouldBeOfType<Paragraph>().Text.Glyphs.ShouldBe(((Paragraph)scan.Blocks[0]).Text.Glyphs);
        KeptText.Read(KeptText.Write(read)).ShouldNotBeNull().Pictures[0].ToPng().ShouldBe(scan.Pictures[0].ToPng());
    }

    [Fact]
    public void A_scan_that_an_earlier_version_kept_without_its_pictures_stops_nothing()
        => KeptText.Read(Packed("""{"Document":{"Name":"a.png","Hash":"","Format":"png","Blocks":[],"Problems":[],"Pictures":[{}]}}""")).ShouldBeNull();

    private static Document Scan()
    {
        var text = new StyledText("演练3场", []) { Glyphs = [.. "演练3场".Select((_, index) => new Glyph(0.9f - index / 10f, 0))] };
        return Reads.Document("演练.txt", "演练3场") with { Blocks = [new Paragraph(1, text)], Pictures = [new LinePicture(GreyPicture.Blank(12, 10))] };
    }

    private static string Packed(string json)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            var text = Encoding.UTF8.GetBytes(json);
            zip.Write(BitConverter.GetBytes(text.Length));
            zip.Write(text);
        }

        return Convert.ToBase64String(bytes.ToArray());
    }
}
