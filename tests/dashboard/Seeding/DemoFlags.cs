using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Seeding;

/// <summary>Doubts about some of the demo season's figures, of every severity, and about one whole return.</summary>
public static class DemoFlags
{
    public static readonly DateTime Raised = new(2023, 7, 3, 9, 0, 0);

    /// <summary>Final returns of Jincheng's counties: the first count with a number, each under another severity in turn.</summary>
    public static IReadOnlyList<FlagRow> Of(IReadOnlyList<LoadResult> loaded)
    {
        var finals = loaded.Where(result => result.Return is { FormId: "jincheng-2023", Period: "final" } && result.IsCurrent).ToList();
        var flags = finals.Select((result, i) => Cell(result, Enum.GetValues<Severity>()[i % 3], 0.99 - i * 0.07)).ToList();
        flags.Add(Flag(finals[^1], Severity.Notice, 0.4) with
        {
            Detector = "copied-unit",
            Reason = "这份填报表与泽州县市场监督管理局同期有 27 项相同，疑似照抄。",
            ReasonEn = "27 figures of this return are the same as another unit’s in the same period.",
        });
        return flags;
    }

    private static FlagRow Cell(LoadResult result, Severity severity, double score)
    {
        var figure = result.Return.Figures.First(one => one is { Kind: SlotKind.Count, Status: SlotStatus.Reported, Value: > 20 });
        var (value, proposed) = (figure.Value!.Value, figure.Value.Value / 10);
        return Flag(result, severity, score) with
        {
            Slot = figure.Slot,
            Detector = "cells",
            Reason = $"填报 {value}，一般在 {proposed / 2} 到 {proposed * 2} 之间，疑似多写了一个 0，如为 {proposed} 则正常。",
            ReasonEn = $"{value} was reported where {proposed / 2} to {proposed * 2} is usual; a 0 too many? {proposed} would be normal.",
            Value = value,
            ExpectedLow = proposed / 2,
            ExpectedHigh = proposed * 2,
            Proposed = proposed,
            Effect = proposed - value,
        };
    }

    private static FlagRow Flag(LoadResult result, Severity severity, double score) => new()
    {
        ReturnId = result.ReturnId,
        FormId = result.Return.FormId!,
        Unit = result.Return.Unit!,
        RegionCode = result.Return.RegionCode,
        Year = result.Return.Year!.Value,
        Period = result.Return.Period!,
        Severity = severity,
        Score = score,
        DetectorVersion = 1,
        OpenedAt = Raised,
    };
}
