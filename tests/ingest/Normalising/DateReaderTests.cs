using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Normalising;

public class DateReaderTests
{
    [Theory]
    [InlineData("2023年6月14日")]
    [InlineData("2023 年 6 月 14 日")]
    [InlineData("２０２３年６月１４日")]
    [InlineData("2023年06月14号")]
    [InlineData("2023/6/14")]
    [InlineData("2023-06-14")]
    [InlineData("2023-06-14 00:00:00")]
    [InlineData("2023.6.14")]
    [InlineData("2023．6．14.")]
    [InlineData("20230614")]
    [InlineData("23年6月14日")]
    [InlineData("二〇二三年六月十四日")]
    [InlineData("二零二三年六月十四日")]
    [InlineData("二○二三年六月十四日")]
    [InlineData("2O23年6月l4日")]
    [InlineData("2023年_6_月_14_日")]
    [InlineData("6月14日")]
    [InlineData("年6月14日")]
    [InlineData("45091")]
    public void A_date_is_read_however_it_is_written(string text) => DateReader.Read(text.TrimEnd('.'), 2023).ShouldBe(new DateReading(new DateOnly(2023, 6, 14), null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("   年   月   日")]
    [InlineData("2023年 月 日")]
    [InlineData("____年__月__日")]
    public void An_unfilled_date_is_blank_and_no_problem(string? text) => DateReader.Read(text, 2023).ShouldBe(new DateReading(null, null));

    [Theory]
    [InlineData("2023年6月31日", "填报日期“2023年6月31日”不存在")]
    [InlineData("2023年13月1日", "填报日期“2023年13月1日”不存在")]
    [InlineData("六月中旬", "填报日期“六月中旬”看不懂")]
    [InlineData("2023年6月 日", "填报日期“2023年6月 日”看不懂")]
    public void A_text_that_is_no_date_is_a_problem_and_never_a_guess(string text, string message)
        => DateReader.Read(text, 2023).ShouldBe(new DateReading(null, new Problem(ProblemCodes.DateUnreadable, message, null, "请写成“2023年6月14日”")));

    [Fact]
    public void A_day_without_a_year_needs_one_from_elsewhere()
        => DateReader.Read("6月14日", null).Problem.ShouldNotBeNull().Message.ShouldBe("填报日期“6月14日”没有写年份");

    [Fact]
    public void Every_day_of_the_century_survives_every_way_of_writing()
    {
        string[] formats = ["yyyy年M月d日", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"];
        var days = Gen.Choose(0, 36524).Select(day => new DateOnly(2000, 1, 1).AddDays(day)).ToArbitrary();
        Prop.ForAll(days, day => formats.All(format => DateReader.Read(day.ToString(format, CultureInfo.InvariantCulture), null).Date == day)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_answered_without_an_exception()
        => Prop.ForAll<string, int>((text, year) => { DateReader.Read(text, year); }).QuickCheckThrowOnFailure();
}
