using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Extract;

/// <summary>A heading and a table for each return, for people.</summary>
internal sealed class ExtractTable(Shell shell) : IExtractOutput
{
    private static readonly Column<ExtractedValue>[] Columns =
    [
        new("slot", "序号", "No.", value => value.Slot.Number),
        new("label", "填报项", "Label", value => value.Slot.Label),
        new("value", "数值", "Value", value => Show(value)),
        new("unit", "单位", "Unit", value => value.Slot.Unit),
        new("raw", "原文", "As written", value => value.Raw),
        new("at", "出处", "Where", value => value.At),
        new("confidence", "可信度", "Confidence", value => Values.Confidence(value.Confidence)),
    ];

    private static readonly Column<ProseFigure>[] ProseColumns =
    [
        new("measure", "内容", "Measure", figure => figure.Measure),
        new("value", "数值", "Value", figure => figure.Approximate ? $"约 {Cells.Text(figure.Value)}" : figure.Value),
        new("unit", "单位", "Unit", figure => figure.Unit),
        new("raw", "原文", "As written", figure => figure.Raw),
        new("at", "出处", "Where", figure => figure.At),
        new("indicator", "指标", "Indicator", figure => figure.Indicator),
    ];

    public void Write(InterpretedFile file)
    {
        if (file.Prose is { } prose)
            Prose(file.Path, prose);
        foreach (var one in file.Returns)
            Return(file.Path, one);
    }

    public void Dispose() => shell.Out.Flush();

    private void Return(string file, ExtractedReturn one)
    {
        Line(one.Ordinal == 0 ? file : $"{file}（第{one.Ordinal + 1}份）");
        Line($"{one.Form.Title}（{(one.Learned ? Values.LearnedNote : one.Form.Id)}，可信度 {Cells.Text(Values.Confidence(one.Confidence))}）");
        Line($"填报单位：{one.Header.Unit ?? "-"}  地区：{one.Header.RegionCode ?? "-"}  填报日期：{Cells.Text(one.Header.Date)}");
        Line($"报送期：{Cells.Text(one.Year)} {one.Period ?? "-"}（{one.PeriodReason}）");
        if (one.Values.Count > 0)
            Listing.Write(shell with { Format = OutputFormat.Table }, one.Values, Columns);
        foreach (var extra in one.Extra)
            Line($"表外数字：{extra.Label} {extra.Value} {extra.Unit}（{extra.At}）");
        foreach (var problem in one.Problems)
            Line($"问题：{(problem.At is { } at ? $"{at}：" : "")}{Shell.Sentence(problem)}");
        shell.Out.WriteLine();
    }

    private void Prose(string file, ProseReport report)
    {
        Line(file);
        Line($"文字报道或总结：{report.Title ?? "-"}（来源：{report.Source ?? "-"}）");
        Line($"年份：{Cells.Text(report.Year)}  地区：{report.RegionCode ?? "-"}");
        Listing.Write(shell with { Format = OutputFormat.Table }, report.Figures, ProseColumns);
        foreach (var other in report.SetAside)
            Line($"未计入：{other.Raw}（{other.At}）：{other.Reason}");
        foreach (var problem in report.Problems)
            Line($"问题：{(problem.At is { } at ? $"{at}：" : "")}{Shell.Sentence(problem)}");
        shell.Out.WriteLine();
    }

    private static object? Show(ExtractedValue value) => value.Status switch
    {
        SlotStatus.Blank => "（空白）",
        SlotStatus.Unreadable => "（看不清）",
        SlotStatus.None => "无",
        _ when value.Answer is { } answer => answer ? "是" : "否",
        _ when value.Approximate => $"约 {Cells.Text(Values.Of(value))}",
        _ => Values.Of(value),
    };

    private void Line(string text) => shell.Out.WriteLine(TableOutput.Plain(text));
}
