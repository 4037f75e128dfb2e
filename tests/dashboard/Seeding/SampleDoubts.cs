using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Seeding;

/// <summary>Doubts about figures of the sample documents, raised while the dashboard runs.</summary>
public static class SampleDoubts
{
    /// <summary>Doubts one figure in each of the first returns that have one, of as many units: the first as an error, the others as less and less sure warnings.</summary>
    public static IReadOnlyList<FlagRow> Raise(RunningDashboard dashboard, int many)
    {
        var warehouse = dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!;
        var queries = new WarehouseQueries(warehouse);
        var doubted = from row in queries.Returns(RegionScope.All, page: new Page(0, 1000))
                      where row is { Unit: not null, Year: not null, Period: not null }
                      let detail = queries.Return(RegionScope.All, row.ReturnId)!
                      where detail.Header.IsCurrent
                      let figure = detail.Figures.FirstOrDefault(one => one is { Kind: SlotKind.Count, Status: "reported", Value: > 5, Place: not null })
                      where figure is not null
                      group (detail.Header, Figure: figure) by detail.Header.Unit into unit
                      select unit.First();
        List<FlagRow> flags = [.. doubted.Take(many).Select((one, i) => new FlagRow
        {
            ReturnId = one.Header.ReturnId,
            FormId = one.Header.FormId!,
            Unit = one.Header.Unit!,
            RegionCode = one.Header.RegionCode,
            Year = one.Header.Year!.Value,
            Period = one.Header.Period!,
            Slot = one.Figure.Slot,
            Severity = i == 0 ? Severity.Error : Severity.Warning,
            Score = 0.97 - i * 0.2,
            Detector = "cells",
            DetectorVersion = 1,
            Reason = $"填报 {one.Figure.Value}，一般在 1 到 5 之间，如为 2 则正常。",
            ReasonEn = $"{one.Figure.Value} was reported where 1 to 5 is usual; 2 would be normal.",
            Value = one.Figure.Value,
            ExpectedLow = 1,
            ExpectedHigh = 5,
            Proposed = 2,
            Effect = 2 - one.Figure.Value,
            OpenedAt = new DateTime(2023, 7, 3),
        })];
        new FlagWriter(warehouse).Add(flags);
        return flags;
    }
}
