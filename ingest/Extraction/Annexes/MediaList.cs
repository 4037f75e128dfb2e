using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Matrices;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Annexes;

/// <summary>Reads the list of activities with their media links (相关活动情况报送表). Links are text: nothing is fetched.</summary>
internal static partial class MediaList
{
    private static readonly string[] Headings = ["序号", "活动内容", "时间", "刊登媒体", "媒体链接", "备注"];

    /// <summary>The rows, or null where the section is no media list.</summary>
    public static IReadOnlyList<MediaRow>? Read(Section section)
    {
        if (section.Bones.IndexOf("刊登媒体") < 0 || section.Bones.IndexOf("媒体链接") < 0)
            return null;
        var rows = GridRows.Of(section);
        var heading = rows.FindIndex(row => row.Cells.Any(cell => cell.Bones == "刊登媒体"));
        if (heading < 0)
            return null;
        var columns = Headings.Select(name => rows[heading].Cells.Where(cell => cell.Bones == name).Select(cell => cell.Column).DefaultIfEmpty(-1).First()).ToArray();
        var list = new List<MediaRow>();
        foreach (var row in rows.Skip(heading + 1))
        {
            var fields = columns.Select(column => Text(section.Flow, row, column)).ToArray();
            if (fields.Any(field => field.Length > 0) && fields[1].Length > 0)
                list.Add(new MediaRow(int.TryParse(fields[0], out var number) ? number : list.Count + 1, fields[1], fields[2], fields[3], Link(fields[4], row, columns[4]), fields[5]));
        }

        return list;
    }

    /// <summary>
    /// A narrow cell breaks a link into lines; several links in a cell are parted by a space. Words that link somewhere (点击查看) stand for
    /// the address behind them.
    /// </summary>
    private static string Link(string text, GridRow row, int column)
    {
        var whole = Spaces().Replace(text, "");
        return Scheme().IsMatch(whole) ? Scheme().Replace(whole, " $0").TrimStart() : row.Cells.Where(cell => cell.Column == column).Select(cell => cell.Link).FirstOrDefault() ?? text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    private static string Text(Flow flow, GridRow row, int column)
    {
        foreach (var cell in row.Cells)
            if (column >= cell.Column && column < cell.Column + cell.Span)
                return flow.Text[cell.Start..cell.End].Trim().ToString();
        return "";
    }
}
