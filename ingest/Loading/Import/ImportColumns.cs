using CsvHelper;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>Where the columns of a tidy history stand; −1 where it has none of that name.</summary>
internal sealed record ImportColumns(
    int Form, int Unit, int Region, int Period, int Slot, int Indicator, int Value,
    int Year, int ReceivedAt, int FilledOn, int Status, int Approximate, int Basis)
{
    private static readonly string[] Required = ["form", "unit", "period", "value"];

    /// <summary>The columns of the header, or what it lacks.</summary>
    public static (ImportColumns? Columns, Problem? Failure) Of(CsvReader csv, string file)
    {
        csv.ReadHeader();
        var missing = Required.Where(name => Find(csv, name) < 0).ToList();
        if (Find(csv, "slot") < 0 && Find(csv, "indicator") < 0)
            missing.Add("slot");
        if (missing.Count > 0)
        {
            return (null, new Problem(
                ProblemCodes.FactInvalid, $"“{file}”的表头缺少列：{string.Join('、', missing)}", "第1行",
                "表头应为 form,unit,region_code,period,slot,value，可另加 year、received_at 等列，也可用 indicator 代替 slot"));
        }
        return (new ImportColumns(
            Find(csv, "form"), Find(csv, "unit"), Find(csv, "region_code"), Find(csv, "period"), Find(csv, "slot"), Find(csv, "indicator"), Find(csv, "value"),
            Find(csv, "year"), Find(csv, "received_at"), Find(csv, "filled_on"), Find(csv, "status"), Find(csv, "approximate"), Find(csv, "basis")), null);
    }

    private static int Find(CsvReader csv, string name) => csv.TryGetFieldIndex(name, out var index) ? index : -1;
}
