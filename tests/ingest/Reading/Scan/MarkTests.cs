using SafetyMonth.Ingest.Reading.Formats.Scan.Layout;
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

        var sign = Dashes.Find(line, new InkColumns(line), [new('（', 5, 15, 0.9), new('一', 30, 70, 0.99), new('）', 85, 95, 0.9)])[1];

        (sign.Character, sign.Certainty < 0.9).ShouldBe(('—', true));
    }

    [Fact]
    public void A_brush_stroke_that_stands_alone_may_be_either()
    {
        var line = GreyPicture.Blank(100, High);
        Fill(line, 30, 20, 70, 24);
        Fill(line, 60, 14, 70, 20);

        var sign = Dashes.Find(line, new InkColumns(line), [new('（', 5, 15, 0.9), new('一', 30, 70, 0.99), new('）', 85, 95, 0.9)])[1];

        (sign.Character, sign.Certainty < 0.5).ShouldBe(('一', true));
    }

    [Fact]
    public void A_bar_that_is_all_of_its_line_is_a_dash_though_nothing_was_recognised()
    {
        var line = GreyPicture.Blank(41, 3);
        Fill(line, 1, 0, 40, 3);

        Dashes.Find(line, new InkColumns(line), []).Select(sign => (sign.Character, sign.Certainty < 0.9)).ShouldBe([('—', true)]);
        Dashes.Find(GreyPicture.Blank(41, 3), new InkColumns(GreyPicture.Blank(41, 3)), []).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_dash_is_not_two_numerals()
    {
        var line = GreyPicture.Blank(140, High);
        Fill(line, 30, 20, 70, 24);
        Fill(line, 72, 20, 112, 24);

        var signs = Dashes.Find(line, new InkColumns(line), [new('（', 5, 15, 0.9), new('一', 30, 70, 0.99), new('一', 72, 112, 0.99), new('）', 125, 135, 0.9)]);

        signs.GetRange(1, 2).ShouldAllBe(sign => sign.Character == '—' && sign.Certainty < 0.9);
    }

    [Fact]
    public void A_dash_above_the_line_to_write_on_is_seen_though_only_that_line_was_recognised()
    {
        var line = GreyPicture.Blank(220, High);
        Fill(line, 5, 5, 40, 40);
        Fill(line, 45, 40, 165, 43);
        Fill(line, 80, 22, 130, 25);
        Fill(line, 170, 5, 210, 40);

        var signs = Dashes.Find(line, new InkColumns(line), [new('频', 5, 40, 0.9), new('_', 80, 130, 0.99), new('部', 170, 210, 0.9)]);

        string.Concat(signs.Select(sign => sign.Character)).ShouldBe("频—部");
        signs[1].Certainty.ShouldBeLessThan(0.9);
    }

    [Fact]
    public void A_line_to_write_on_goes_and_the_figure_that_touches_it_stays()
    {
        var line = GreyPicture.Blank(140, High);
        Fill(line, 20, 39, 110, 42);
        Fill(line, 60, 9, 66, 39);
        Fill(line, 55, 35, 71, 39);

        var ink = new InkColumns(line);

        ink.Stretches.Min(stretch => stretch.From).ShouldBe(55);
        ink.Stretches.Max(stretch => stretch.To).ShouldBe(71);
    }

    [Fact]
    public void Between_brackets_is_a_place_for_a_figure_though_nothing_was_read_there()
    {
        var line = GreyPicture.Blank(200, High);
        Fill(line, 5, 5, 40, 40);
        Fill(line, 50, 4, 56, 42);
        Fill(line, 80, 9, 86, 39);
        Fill(line, 110, 4, 116, 42);
        Fill(line, 130, 5, 170, 40);
        List<Sign> signs = [new('查', 5, 40, 0.9), new('（', 50, 56, 0.9), new('）', 110, 116, 0.9), new('次', 130, 170, 0.9)];

        Zone.Of(signs, new InkColumns(line), _ => false).Select(zone => (zone.Left, zone.Right)).ShouldBe([(56, 110)]);
        Fill(line, 80, 9, 86, 39, GreyPicture.White);
        Zone.Of(signs, new InkColumns(line), _ => false).ShouldBeEmpty();
    }

    [Fact]
    public void A_speck_between_two_figures_at_their_foot_is_a_point_and_elsewhere_dust()
    {
        var page = GreyPicture.Blank(100, High);
        Fill(page, 10, 10, 16, 34);
        Fill(page, 30, 10, 36, 34);
        Fill(page, 22, 31, 25, 34);
        Fill(page, 70, 31, 73, 34);
        Fill(page, 22, 4, 25, 7);

        new Ink(page).RemoveDust(page);

        page[23, 32].ShouldBeLessThan(GreyPicture.White);
        page[71, 32].ShouldBe(GreyPicture.White);
        page[23, 5].ShouldBe(GreyPicture.White);
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
