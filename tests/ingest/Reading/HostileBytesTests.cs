using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Reading.Samples;

namespace SafetyMonth.Ingest.Tests.Reading;

public class HostileBytesTests
{
    private static readonly (string Name, byte[] Bytes)[] Sound =
    [
        ("a.docx", Docx.Of(Docx.P("统计表") + Docx.Table(Docx.Row(Docx.Cell("宣讲", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("12", "<w:vMerge/>"))))),
        ("a.xlsx", Xlsx.Of(Xlsx.Row(1, Xlsx.Text("A1", "宣讲"), Xlsx.Number("B1", "12")), "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")),
        ("a.xls", Reads.Fixture("merges-dates-hidden-errors.xls")),
        ("a.html", Encoding.UTF8.GetBytes("<html><style>.a{x:y}</style><table><tr><td rowspan=2 colspan=3>宣讲<td><u>12</u></table>")),
        ("a.md", Encoding.UTF8.GetBytes("# 统计表\n| 宣讲 | ~~12~~ |\n|---|---|\n| a\\|b | <br> |\n1. x\n> y")),
        ("a.txt", Encoding.UTF8.GetBytes("统计表\n宣讲\t\"12\n场\"\n演练\t3\n")),
    ];

    [Fact]
    public void Damaged_bytes_give_a_document_or_a_failure_and_never_an_exception()
        => Prop.ForAll(Damaged().ToArbitrary(), file => IsAnswer(DocumentReader.Read(file.Name, file.Bytes)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Damage_within_the_XML_gives_an_answer_too()
        => Prop.ForAll(DamagedXml().ToArbitrary(), xml => IsAnswer(DocumentReader.Read("a.docx", Package.Zip(("word/document.xml", xml)))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Any_text_gives_an_answer_in_every_text_format()
        => Prop.ForAll<string>(text => new[] { "a.txt", "a.md", "a.html" }.All(name => IsAnswer(DocumentReader.Read(name, Encoding.UTF8.GetBytes(text ?? "")))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static bool IsAnswer(ReadResult result)
        => result.Document is { } document
            ? document.Blocks.OfType<Table>().All(table => table.Cells.All(cell => IsInside(cell, table)))
            : result.Failure is { Message.Length: > 0, Remedy.Length: > 0 };

    internal static bool IsInside(Cell cell, Table table)
        => cell is { Row: >= 0, Column: >= 0, RowSpan: >= 1, ColumnSpan: >= 1 } && cell.Row + cell.RowSpan <= table.RowCount
            && cell.Column + cell.ColumnSpan <= table.ColumnCount && cell.Text.Spans.All(span => span.Start >= 0 && span.Start + span.Length <= cell.Text.Text.Length);

    private static Gen<(string Name, byte[] Bytes)> Damaged()
        => from file in Gen.Elements(Sound)
           from bytes in Damage(file.Bytes)
           select (file.Name, bytes);

    private static Gen<byte[]> DamagedXml() => Damage(Encoding.UTF8.GetBytes(Docx.Xml(Docx.Table(Docx.Row(Docx.Cell("宣讲"), Docx.CellOf(Docx.Table(Docx.Row(Docx.Cell("12")))))))));

    // Some bytes overwritten, a piece cut out or said twice, the end cut off.
    private static Gen<byte[]> Damage(byte[] sound)
        => from places in Gen.Choose(0, sound.Length - 1).ArrayOf(3)
           from values in Gen.Choose(0, 255).ArrayOf(3)
           from kind in Gen.Choose(0, 3)
           let low = Math.Min(places[0], places[1])
           let high = Math.Max(places[0], places[1])
           select kind switch
           {
               0 => sound[..Math.Max(1, low)],
               1 => [.. sound[..low], .. sound[high..]],
               2 => [.. sound[..high], .. sound[low..]],
               _ => Overwrite(sound, places, values),
           };

    private static byte[] Overwrite(byte[] sound, int[] places, int[] values)
    {
        var bytes = sound.ToArray();
        for (var i = 0; i < places.Length; i++)
            bytes[places[i]] = (byte)values[i];
        return bytes;
    }
}
