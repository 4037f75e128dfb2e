using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Loading;

/// <summary>A 核实函 that came back as a picture: what recognition leaves of it settles something or is said to be unclear, and is never taken for a return.</summary>
public class RecognisedLetterTests
{
    private const string Title = "关于核实“安全生产月”统计数据的函";

    [Theory]
    [InlineData("HS-102-21-0570", 102, 21, "0570")]
    [InlineData("-102-21-0570", 102, 21, "0570")]
    [InlineData(" 一87一0—3123", 0, null, null)]
    [InlineData("H5 —87—0—3123", 0, null, null)]
    [InlineData("-87-0-3123", 87, null, "3123")]
    [InlineData("2023-06-14", 0, null, null)]
    [InlineData("0356-123456-12345", 0, null, null)]
    [InlineData("见 HS-102-21-0570 一项", 102, 21, "0570")]
    [InlineData("见 102-21-0570 一项", 0, null, null)]
    public void A_number_is_read_without_its_letters_where_nothing_else_stands_beside_it(string text, long id, int? slot, string? check)
    {
        if (check is null)
            LetterItem.Read(text).ShouldBeNull();
        else
            LetterItem.Read(text).ShouldBe((new LetterItem(id, slot), check));
    }

    [Fact]
    public void Lost_headings_are_made_up_for_by_where_the_columns_were_printed()
    {
        var answer = LetterAnswers.Of(Letter(["编", "报送", "填报", "填报", "疑", "核实果", "更正的", "说"], ["-102-21-0570", "", "", "9", "", "更E", "46", "笔误"])).ShouldNotBeNull().ShouldHaveSingleItem();

        (answer.Item, answer.Result, answer.Corrected, answer.Explanation, answer.IsRecognised).ShouldBe((new LetterItem(102, 21), "更E", "46", "笔误", true));
    }

    [Fact]
    public void A_letter_without_a_legible_row_is_no_form_to_be_learned()
    {
        var letter = Letter(["编", "报送", "填报", "填报", "疑", "核实果", "更正的", "说"], ["H5l02", "", "第21项", "48", "", "更E", "46", "笔误"]);

        var file = new DocumentInterpreter(FormCatalogue.Default.Forms).Interpret("函.png", 1, letter);

        file.Returns.ShouldBeEmpty();
        file.Failure.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.LetterUnclear);
        file.Failure!.Message.ShouldContain("认不出来");
    }

    private static Document Letter(params string[][] rows)
    {
        var cells = rows.SelectMany((row, y) => row.Select((text, x) => new Cell(y, x, 1, 1, Recognised(text))));
        return Reads.Document("函.txt", Title) with { Blocks = [new Paragraph(1, Recognised(Title)), new Table(1, null, rows.Length, rows[0].Length, [.. cells])] };
    }

    private static StyledText Recognised(string text) => new(text, []) { Glyphs = [.. text.Select(_ => new Glyph(0.8f, -1))] };
}
