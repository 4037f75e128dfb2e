using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Isolation;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading.Isolation;

public class ReadingWireTests
{
    [Fact]
    public void Documents_arrive_as_they_were_sent()
        => Prop.ForAll(Documents().ToArbitrary(), document => Spelled(Sent(ReadResult.Of(document)).Document!) == Spelled(document))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Failures_arrive_as_they_were_sent()
    {
        var failure = new Problem("limit-exceeded", "文件“a\u0001.docx”超出读取限制。", null, "请…");

        Sent(ReadResult.Failed(failure)).Failure.ShouldBe(failure);
    }

    [Fact]
    public void Requests_arrive_one_after_another_until_there_are_no_more()
    {
        using var stream = new MemoryStream();
        ReadingWire.WriteRequest(stream, "第一周.md", new byte[] { 1, 2 });
        ReadingWire.WriteRequest(stream, "", Array.Empty<byte>());
        stream.Position = 0;

        ReadingWire.ReadRequest(stream).ShouldNotBeNull().Name.ShouldBe("第一周.md");
        ReadingWire.ReadRequest(stream).ShouldNotBeNull().Bytes.Length.ShouldBe(0);
        ReadingWire.ReadRequest(stream).ShouldBeNull();
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 1, 0 })]
    [InlineData(new byte[] { 9, 0, 0, 0, 1 })]
    [InlineData(new byte[] { 255, 255, 255, 255 })]
    public void A_reply_that_was_cut_off_is_none(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);

        ReadingWire.ReadReply(stream).ShouldBeNull();
    }

    private static ReadResult Sent(ReadResult result)
    {
        using var stream = new MemoryStream();
        ReadingWire.WriteReply(stream, result);
        stream.Position = 0;
        return ReadingWire.ReadReply(stream).ShouldNotBeNull();
    }

    // Blocks are spelled as what they are, so that nothing can be lost unseen.
    private static string Spelled(Document document)
        => JsonSerializer.Serialize(new { document.Name, document.Hash, document.Format, document.Problems, Blocks = document.Blocks.Select(block => (object)block) });

    private static Gen<Document> Documents()
        => from blocks in Gen.OneOf(Tables(), from text in Texts() select (Block)new Paragraph(1, text)).ListOf()
           from name in Words()
           from problems in Problems().ListOf()
           select new Document(name, "abc", "xls", [.. blocks], [.. problems]);

    private static Gen<Block> Tables()
        => from sheet in Gen.OneOf(Gen.Constant((string?)null), Words().Select(word => (string?)word))
           from cells in Cells().ListOf()
           from number in Gen.Choose(0, 9)
           select (Block)new Table(number, sheet, 3, 2, [.. cells]);

    private static Gen<Cell> Cells()
        => from row in Gen.Choose(0, 3)
           from span in Gen.Choose(1, 3)
           from text in Texts()
           from problem in Gen.OneOf(Gen.Constant((Problem?)null), Problems().Select(problem => (Problem?)problem))
           select new Cell(row, 0, span, 1, text, problem);

    private static Gen<StyledText> Texts()
        => from text in Words()
           from spans in (from start in Gen.Choose(0, 9)
                          from style in Gen.Elements(TextStyle.Underline, TextStyle.Strike, TextStyle.Underline | TextStyle.Strike)
                          select new StyleSpan(start, start + 1, style)).ListOf()
           select new StyledText(text, [.. spans]);

    private static Gen<Problem> Problems()
        => from message in Words()
           from at in Gen.Elements(null, "表1 行1 列1")
           select new Problem("code", message, at, at is null ? "请…" : null);

    private static Gen<string> Words() => Gen.Elements("", "12", "参与\t\n３人次", "\u0001<&\"'\\", "𠮷\uFFFD", "<b>$</b>").ListOf(3).Select(words => string.Concat(words));
}
