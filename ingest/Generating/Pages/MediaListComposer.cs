using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Composes the list of activities with their media links (相关活动情况报送表) that some notices ask for beside the form.</summary>
internal static class MediaListComposer
{
    private static readonly string[] Headings = ["序号", "活动内容", "时间", "刊登媒体", "媒体链接", "备注"];
    private static readonly string[] Activities = ["安全宣传咨询日现场活动", "应急演练", "安全生产宣讲", "以案说法专题学习", "查找身边隐患"];

    public static IEnumerable<PageBlock> Compose(WrittenReturn written, Dice dice)
    {
        yield return new PageLine(LineRole.Title, Line.Of("“安全生产月”相关活动情况报送表", Ink.Bold));
        var table = new TableBuilder(Headings.Length);
        table.AddEven([.. Headings.Select(heading => (heading, (DateOnly?)null))]);
        var rows = dice.Between(2, 4);
        for (var number = 1; number <= rows; number++)
        {
            var day = DateWriting.Write(written.Meant.Date.AddDays(-number), DateStyle.Chinese);
            string[] cells = [Dice.Word(number), dice.Pick(Activities), day, "示例日报", $"https://example.invalid/{Dice.Word(dice.Between(1000, 9999))}", ""];
            table.AddEven([.. cells.Select(cell => (cell, (DateOnly?)null))]);
        }

        yield return table.Build(0, 0);
    }
}
