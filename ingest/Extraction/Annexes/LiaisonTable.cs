using SafetyMonth.Ingest.Extraction.Matrices;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Annexes;

/// <summary>Reads the liaison table (联络员表): labels with their value beside them, or a heading row with officers below.</summary>
internal static class LiaisonTable
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["单位"] = "unit",
        ["单位名称"] = "unit",
        ["姓名"] = "name",
        ["职务"] = "post",
        ["办公电话"] = "office",
        ["电话"] = "office",
        ["联系电话"] = "office",
        ["手机"] = "mobile",
        ["手机号码"] = "mobile",
        ["传真"] = "fax",
        ["微信号"] = "wechat",
        ["电子邮箱"] = "email",
        ["邮箱"] = "email",
        ["通讯地址"] = "address",
    };

    /// <summary>The officers, or null where the section is no liaison table.</summary>
    public static IReadOnlyList<LiaisonRow>? Read(Section section)
    {
        var bones = section.Bones;
        if (bones.Length > 2_000 || bones.IndexOf("姓名") < 0 || bones.IndexOf("手机") < 0 && bones.IndexOf("电话") < 0)
            return null;
        var rows = GridRows.Of(section);
        var heading = rows.FindIndex(IsHeading);
        var officers = heading >= 0 ? Below(section.Flow, rows, heading) : [Beside(section.Flow, rows)];
        return [.. officers.Where(officer => officer.Count > 0).Select(Row)];
    }

    // In a sheet that holds a wider table too, blank cells stand behind the headings.
    private static bool IsHeading(GridRow row)
    {
        var labels = row.Cells.Where(cell => cell.Bones.Length > 0).ToList();
        return labels.Count > 2 && labels.TrueForAll(cell => Fields.ContainsKey(cell.Bones));
    }

    private static IEnumerable<Dictionary<string, string>> Below(Flow flow, List<GridRow> rows, int heading)
    {
        foreach (var row in rows.Skip(heading + 1))
        {
            var officer = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var label in rows[heading].Cells.Where(cell => cell.Bones.Length > 0))
                foreach (var cell in row.Cells.Where(cell => cell.Column == label.Column && cell.Bones.Length > 0))
                    officer[Fields[label.Bones]] = Text(flow, cell);
            yield return officer;
        }
    }

    private static Dictionary<string, string> Beside(Flow flow, List<GridRow> rows)
    {
        var officer = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
            for (var i = 0; i + 1 < row.Cells.Count; i++)
                if (Fields.TryGetValue(row.Cells[i].Bones, out var field) && !Fields.ContainsKey(row.Cells[i + 1].Bones) && Text(flow, row.Cells[i + 1]) is { Length: > 0 } text)
                    officer.TryAdd(field, text);
        return officer;
    }

    private static LiaisonRow Row(Dictionary<string, string> officer)
        => new(
            officer.GetValueOrDefault("unit"), officer.GetValueOrDefault("name"), officer.GetValueOrDefault("post"), officer.GetValueOrDefault("office"),
            officer.GetValueOrDefault("mobile"), officer.GetValueOrDefault("fax"), officer.GetValueOrDefault("wechat"), officer.GetValueOrDefault("email"), officer.GetValueOrDefault("address"));

    private static string Text(Flow flow, GridCell cell) => flow.Text[cell.Start..cell.End].Trim().ToString();
}
