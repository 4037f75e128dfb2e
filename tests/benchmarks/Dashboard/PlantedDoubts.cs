using Dapper;
using SafetyMonth.Warehouse.Checking;
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
        using var connection = warehouse.Connect();
        if (connection.ExecuteScalar<bool>("select exists (select 1 from flags)"))
            return;
        var returns = connection.Query<Row>(
            "select return_id, form_id, unit, region_code, year, period from returns where is_current and return_id % $every = 0 order by return_id", new { every = EveryReturn });
        new FlagWriter(warehouse).Add([.. returns.Select((sent, index) => new FlagRow
        {
            ReturnId = sent.ReturnId,
            FormId = sent.FormId,
            Unit = sent.Unit,
            RegionCode = sent.RegionCode,
            Year = sent.Year,
            Period = sent.Period,
            Slot = Slot,
            Severity = index % 3 == 0 ? Severity.Warning : Severity.Notice,
            Score = 0.5 + index % 50 / 100.0,
            Detector = "cells",
            DetectorVersion = 1,
            Reason = "示例疑点",
            ReasonEn = "an example",
            OpenedAt = new DateTime(sent.Year, 7, 1),
        })]);
    }

    private sealed class Row
    {
        public long ReturnId { get; init; }

        public string FormId { get; init; } = "";

        public string Unit { get; init; } = "";

        public string? RegionCode { get; init; }

        public int Year { get; init; }

        public string Period { get; init; } = "";
    }
}
