using System.Globalization;
using CsvHelper;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>Reads a line of a tidy history, or says what is wrong with it.</summary>
internal sealed class ImportRowReader(ImportColumns columns, IReadOnlyList<Form> forms)
{
    private readonly Dictionary<string, Form> forms = forms.ToDictionary(form => form.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string), (string? Unit, string? Region)> units = [];
    private readonly Dictionary<(string, int), HashSet<string>> periods = [];

    /// <summary>The line as a figure; exactly one of the two is null.</summary>
    public (ImportRow? Row, Problem? Failure) Read(CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        // 3,450 without quotes makes one field too many: better no figure than a 3.
        if (csv.FieldCount != csv.Headers.Count)
            return Bad(line, $"有 {csv.FieldCount} 列，表头有 {csv.Headers.Count} 列", "请检查逗号；数值里的逗号要去掉，或给整个数值加引号");
        if (!forms.TryGetValue(Text(csv, columns.Form), out var form))
            return Bad(line, $"没有编号为“{Text(csv, columns.Form)}”的表样", $"现有表样：{string.Join('、', forms.Keys)}");
        var region = Text(csv, columns.Region);
        if (region.Length > 0 && RegionDirectory.Default.Find(region) is null)
            return Bad(line, $"不认识地区代码“{region}”", "请填写六位地区代码，或留空由程序按单位名称判断");
        var (unit, place) = UnitOf(Unescape(Text(csv, columns.Unit)), region, form);
        if (unit is null)
            return Bad(line, "没有填写单位", "请填写 unit 列");
        if (!TryDate(Text(csv, columns.ReceivedAt), out var received))
            return Bad(line, $"收到时间“{Text(csv, columns.ReceivedAt)}”看不懂", "请写成 2023-06-14 或 2023-06-14T17:30:00");
        if (!TryDate(Text(csv, columns.FilledOn), out var filled))
            return Bad(line, $"填报日期“{Text(csv, columns.FilledOn)}”看不懂", "请写成 2023-06-14");
        var yearText = Text(csv, columns.Year);
        if (yearText.Length > 0 && !(int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written is >= 2002 and <= 2100))
            return Bad(line, $"年份“{yearText}”看不懂", "请写四位年份");
        var year = yearText.Length > 0 ? int.Parse(yearText, CultureInfo.InvariantCulture) : received?.Year ?? filled?.Year ?? form.Year;
        var period = Text(csv, columns.Period);
        if (!PeriodsOf(form, year).Contains(period))
            return Bad(line, $"{form.Id} {year} 年没有报送期“{period}”", $"可以用：{string.Join('、', PeriodsOf(form, year))}");
        if (SlotOf(csv, form) is not { } slot)
            return Bad(line, $"{form.Id} 没有这个填报项：“{Text(csv, columns.Slot)}{Text(csv, columns.Indicator)}”", $"填报项是 1 到 {form.Slots.Count}，见 safetymonth forms show {form.Id}");
        var basis = Wire.Read<Basis>(Text(csv, columns.Basis)) ?? form.Basis;
        var (figure, doubt) = ImportValue.Read(slot, Unescape(Text(csv, columns.Value)), Text(csv, columns.Status), Text(csv, columns.Approximate));
        return figure is not { } read
            ? Bad(line, doubt!, "请改成一个整数；没有填就留空，填的是“无”就写无")
            : (new ImportRow(
                line, new ImportKey(form.Id, unit, place, year, period), read with { Place = string.Create(CultureInfo.InvariantCulture, $"第{line}行") },
                basis, received, filled is { } day ? DateOnly.FromDateTime(day) : null), null);
    }

    private static string Text(CsvReader csv, int column) => column < 0 || column >= csv.FieldCount ? "" : csv.GetString(column).Trim();

    // What our export disarmed for spreadsheets: '=… stands for =….
    private static string Unescape(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t', ..] ? text[1..] : text;

    private (string? Unit, string? Region) UnitOf(string unit, string region, Form form)
    {
        if (!units.TryGetValue((unit, region, form.Id), out var known))
        {
            var place = region.Length > 0 ? region : UnitResolver.Resolve(unit, form).RegionCode;
            units.Add((unit, region, form.Id), known = (UnitNames.Canonical(unit, place, form), place));
        }
        return known;
    }

    private HashSet<string> PeriodsOf(Form form, int year)
    {
        if (!periods.TryGetValue((form.Id, year), out var codes))
            periods.Add((form.Id, year), codes = [.. form.Calendar.Periods(year).Select(period => period.Code)]);
        return codes;
    }

    private FormSlot? SlotOf(CsvReader csv, Form form)
    {
        var number = Text(csv, columns.Slot);
        if (number.Length > 0)
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= form.Slots.Count ? form.Slots[n - 1] : null;
        var indicator = Text(csv, columns.Indicator);
        return form.Slots.Where(slot => slot.Indicator == indicator).Take(2).ToList() is [var only] ? only : null;
    }

    private static bool TryDate(string text, out DateTime? value)
    {
        value = DateTime.TryParseExact(
            text, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        return text.Length == 0 || value is not null;
    }

    private static (ImportRow?, Problem?) Bad(int line, string message, string remedy)
        => (null, new Problem(ProblemCodes.FactInvalid, message, string.Create(CultureInfo.InvariantCulture, $"第{line}行"), remedy));
}
