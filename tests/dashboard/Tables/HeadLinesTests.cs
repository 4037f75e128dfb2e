using SafetyMonth.Dashboard.Tables;

namespace SafetyMonth.Dashboard.Tests.Tables;

public class HeadLinesTests
{
    [Fact]
    public void Groups_stand_over_their_columns_and_a_lone_heading_reaches_down()
    {
        var lines = HeadLines.Of(
        [
            new Column("地区"),
            new Column("2022") { Above = ["演练（场）"] }, new Column("2023") { Above = ["演练（场）"] },
            new Column("2023") { Above = ["人次"] },
        ]);
        lines.Count.ShouldBe(2);
        lines[0].Select(head => (head.Words, head.Columns, head.Lines, head.Group)).ShouldBe([("地区", 1, 2, false), ("演练（场）", 2, 1, true), ("人次", 1, 1, true)]);
        lines[1].Select(head => (head.Words, head.Columns, head.Lines, head.Group)).ShouldBe([("2022", 1, 1, false), ("2023", 1, 1, false), ("2023", 1, 1, false)]);
    }

    [Fact]
    public void Every_line_covers_every_column_once()
    {
        Column[] columns = [new("甲"), new("一") { Above = ["乙", "丙"] }, new("二") { Above = ["乙", "丙"] }, new("三") { Above = ["乙", "丁"] }, new("四") { Above = ["戊"] }];
        var covered = new int[3, columns.Length];
        foreach (var (line, level) in HeadLines.Of(columns).Select((line, level) => (line, level)))
            foreach (var head in line)
                for (var down = 0; down < head.Lines; down++)
                    for (var across = 0; across < head.Columns; across++)
                        covered[level + down, Array.IndexOf(columns, head.Column) + across]++;
        covered.Cast<int>().ShouldAllBe(times => times == 1);
    }
}
