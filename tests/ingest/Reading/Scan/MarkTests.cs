using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

public class MarkTests
{
    private const int High = 44;

    [Theory]
    [InlineData(false, false, '□')]
    [InlineData(true, false, '☑')]
    [InlineData(false, true, '■')]
    public void A_box_beside_an_answer_is_what_it_is_by_its_shape(bool isTicked, bool isBlack, char mark)
    {
        var line = GreyPicture.Blank(120, High);
        Box(line, 10, isBlack);
        if (isTicked)
            Tick(line, 14, 12);
        // The recognition takes a box for 口.
        var signs = CheckMarks.Find(line, [new('口', 10, 40, 0.9), new('是', 50, 90, 0.9)]);

        string.Concat(signs.Select(sign => sign.Character)).ShouldBe($"{mark}是");
    }

    [Fact]
    public void A_tick_beside_an_answer_is_one_and_between_two_answers_belongs_to_the_nearer()
    {
        var line = GreyPicture.Blank(200, High);
        Tick(line, 52, 8);

        var signs = CheckMarks.Find(line, [new('是', 5, 45, 0.9), new('V', 52, 80, 0.8), new('否', 110, 150, 0.9)]);

        string.Concat(signs.Select(sign => sign.Character)).ShouldBe("是√ 否");
    }

    [Fact]
    public void Boxes_elsewhere_are_letters()
    {
        var line = GreyPicture.Blank(200, High);
        Box(line, 10, isBlack: false);
        List<Sign> signs = [new('口', 10, 40, 0.9), new('号', 50, 90, 0.9)];

        CheckMarks.Find(line, signs).ShouldBe(signs);
    }

    [Fact]
    public void A_bar_that_stands_alone_is_a_dash_and_nobody_is_certain_of_it()
    {
        var line = GreyPicture.Blank(100, High);
        Fill(line, 30, 20, 70, 24);

        var sign = Dashes.Find(line, [new('（', 5, 15, 0.9), new('一', 30, 70, 0.99), new('）', 85, 95, 0.9)])[1];

        (sign.Character, sign.Certainty < 0.9).ShouldBe(('—', true));
    }

    [Fact]
    public void A_brush_stroke_that_stands_alone_may_be_either()
    {
        var line = GreyPicture.Blank(100, High);
        Fill(line, 30, 20, 70, 24);
        Fill(line, 60, 14, 70, 20);

        var sign = Dashes.Find(line, [new('（', 5, 15, 0.9), new('一', 30, 70, 0.99), new('）', 85, 95, 0.9)])[1];

        (sign.Character, sign.Certainty < 0.5).ShouldBe(('一', true));
    }

    private static void Box(GreyPicture line, int left, bool isBlack)
    {
        Fill(line, left, 8, left + 30, 38);
        if (!isBlack)
            Fill(line, left + 3, 11, left + 27, 35, GreyPicture.White);
    }

    private static void Tick(GreyPicture line, int left, int top)
    {
        for (var i = 0; i < 8; i++)
            Fill(line, left + i, top + 12 + i, left + i + 2, top + 15 + i);
        for (var i = 0; i < 18; i++)
            Fill(line, left + 8 + i, top + 19 - i, left + 10 + i, top + 22 - i);
    }

    private static void Fill(GreyPicture line, int left, int top, int right, int bottom, byte shade = 0)
    {
        for (var y = top; y < bottom; y++)
            line.Row(y)[left..right].Fill(shade);
    }
}
