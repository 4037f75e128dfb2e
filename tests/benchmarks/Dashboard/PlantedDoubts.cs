using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>Open flags on one return of two hundred, so that the auditors' pages and the totals of verified figures have something to show.</summary>
internal static class PlantedDoubts
{
    private const int EveryReturn = 200;
    private const int Slot = 3;

    /// <summary>Plants them unless there are flags already.</summary>
    public static void In(WarehouseDb warehouse)
    {
        if (new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 1)).Count > 0)
            return;
        var returns = new WarehouseQueries(warehouse).Returns(RegionScope.All, page: new Page(0, int.MaxValue)).Where(sent => sent.ReturnId % EveryReturn == 0).OrderBy(sent => sent.ReturnId);
        new FlagWriter(warehouse).Add([.. returns.Select((sent, index) => new FlagRow
        {
            ReturnId = sent.ReturnId,
            FormId = sent.FormId!,
            Unit = sent.Unit!,
            RegionCode = sent.RegionCode,
            Year = sent.Year!.Value,
            Period = sent.Period!,
            Slot = Slot,
            Severity = index % 3 == 0 ? Severity.Warning : Severity.Notice,
            Score = 0.5 + index % 50 / 100.0,
            Detector = "cells",
            DetectorVersion = 1,
            Reason = "示例疑点",
            ReasonEn = "an example",
            OpenedAt = new DateTime(sent.Year.Value, 7, 1),
        })]);
    }
}
