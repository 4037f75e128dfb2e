using System.Globalization;
using System.Text.RegularExpressions;

namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>The matrix of units and periods: until when, and what came, legible or not.</summary>
[Collection(typeof(SharedDashboard))]
public partial class StatusMatrixTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("", "第1周 · 6-7 18:00 截止")]
    [InlineData("&lang=en", "Week 1 · due 6-7 18:00")]
    public async Task Each_period_says_when_it_is_due(string language, string head)
        => (await dashboard.Page("/returns?form=jincheng-2023&year=2023" + language)).QuerySelectorAll("#table-status-jincheng-2023-2023 thead th").Select(cell => cell.TextContent.Trim()).ShouldContain(head);

    [Fact]
    public async Task A_return_with_figures_that_nobody_can_read_says_how_many()
    {
        var told = (await dashboard.Page("/returns?year=2023")).QuerySelectorAll("[id^=table-status] td a").Where(cell => cell.TextContent.Contains("无法辨认")).ToList();

        told.ShouldNotBeEmpty();
        foreach (var cell in told.Take(3))
        {
            var count = int.Parse(Count().Match(cell.TextContent).Groups[1].Value, CultureInfo.InvariantCulture);
            (await dashboard.Page(cell.GetAttribute("href")!)).QuerySelectorAll("#table-slots .figure-unreadable").Length.ShouldBe(count);
        }
    }

    [GeneratedRegex("([0-9]+) 处无法辨认")]
    private static partial Regex Count();
}
