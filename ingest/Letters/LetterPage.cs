using System.Globalization;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Pages;
using SafetyMonth.Warehouse.Checking;

namespace SafetyMonth.Ingest.Letters;

/// <summary>A 核实函 to one unit as it looks: its doubtful figures with the reasons, and room for the answer.</summary>
internal static class LetterPage
{
    /// <summary>The headings by which the answer is found.</summary>
    public const string Number = "编号", Result = "核实结果", Corrected = "更正后的数", Explanation = "说明";

    /// <summary>The headings of the table.</summary>
    public static readonly string[] Headings = [Number, "报送期", "填报项", "填报数", "疑点", Result, Corrected, Explanation];

    // Codes stand on one line, the doubt has room, and so has the answer, written by hand too.
    private static readonly int[] Shares = [14, 8, 14, 8, 28, 9, 9, 10];

    /// <summary>Composes the letter.</summary>
    /// <param name="unit">The unit that is asked.</param>
    /// <param name="flags">What is asked, one flag an item.</param>
    /// <param name="nameOf">What a slot is called.</param>
    /// <param name="date">The letter's date.</param>
    public static Page Compose(string unit, IReadOnlyList<FlagRow> flags, Func<FlagRow, string> nameOf, DateOnly date)
    {
        var table = new TableBuilder(Headings.Length);
        Row(table, Headings);
        foreach (var flag in flags)
            Row(table,
            [
                LetterItem.CodeOf(flag), $"{flag.Year}年{PeriodOf(flag.Period)}", flag.Slot is null ? "整份填报表" : $"第{flag.Slot}项 {nameOf(flag)}",
                flag.Value?.ToString(CultureInfo.InvariantCulture) ?? "", flag.Reason, "", "", "",
            ]);
        return new Page(
            [
                new PageLine(LineRole.Title, Line.Of("关于核实“安全生产月”统计数据的函")),
                new PageLine(LineRole.Header, Line.Of($"{unit}：")),
                new PageLine(LineRole.Body, Line.Of("下列数据与同类单位、以往报送或相互关系不一致，请逐项核实，于收到后三个工作日内填好后三栏，将本文件发回。")),
                new PageLine(LineRole.Body, Line.Of("“核实结果”填“属实”“更正”或“退回重填”；填“更正”的，在“更正后的数”中写明正确的数；“说明”写明原因。请不要改动“编号”。")),
                table.Build(0, 1) with { Shares = Shares },
                new PageLine(LineRole.Body, Line.Of(date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture))),
            ],
            new Hand())
        {
            IsLandscape = true,
        };
    }

    private static void Row(TableBuilder table, string[] texts)
    {
        for (var column = 0; column < texts.Length; column++)
            table.Put(column, 1, 1, [Line.Of(texts[column])]);
        table.EndRow();
    }

    private static string PeriodOf(string period) => PeriodCodes.WeekOf(period) is { } week ? $"第{week}周" : period == PeriodCodes.Final ? "总结" : "后续活动";
}
