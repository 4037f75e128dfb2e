using System.Net;
using System.Text;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Tests.Extraction;

/// <summary>Writes small returns as files that the real readers read, from the real forms.</summary>
internal static class Returns
{
    private static readonly ReturnExtractor Extractor = new(FormCatalogue.Default.Forms);

    public static Form Form(string id) => FormCatalogue.Default.Find(id)!;

    public static IReadOnlyList<ExtractedReturn> FromText(string text, string name = "填报表.txt") => From(Encoding.UTF8.GetBytes(text), name);

    public static IReadOnlyList<ExtractedReturn> FromHtml(string body, string name = "填报表.html")
        => From(Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>"), name);

    public static IReadOnlyList<ExtractedReturn> From(byte[] bytes, string name)
        => Extractor.Extract(DocumentReader.Read(name, bytes).Document.ShouldNotBeNull());

    /// <summary>The rows of a form with every blank filled by the function; answers are ticked 是.</summary>
    public static List<string[]> Rows(Form form, Func<FormSlot, string> fill)
        => [.. form.Items.Select(item => form.Columns.Select((column, index) => CellText(form, item, column, index, fill)).ToArray())];

    public static string Sentences(Func<FormSlot, string> fill, FormCell cell) => string.Concat(cell.Tokens.Select(token => token switch
    {
        SlotToken { Slot: var slot } => fill(slot),
        LiteralToken literal => literal.Text,
        _ => "",
    }));

    /// <summary>A count in the blank's brackets: the slot's number, so that every slot has a figure of its own.</summary>
    public static string Numbered(FormSlot slot) => slot.Unit switch
    {
        "是/否" => "☑是 □否",
        "" => "（名称）",
        _ => $"（{slot.Number}）",
    };

    public static string HtmlTable(Form form, IEnumerable<string[]> rows, bool heading = true)
        => "<table>" + string.Concat((heading ? [form.Columns.ToArray()] : Array.Empty<string[]>()).Concat(rows)
            .Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell).Replace("\n", "<br>", StringComparison.Ordinal)}</td>")) + "</tr>")) + "</table>";

    public static string Header(string unit, string date) => $"<p>填报单位（盖章）：{unit}    联系人：王示例    电话：0001234    填报日期：{date}</p>";

    public static string Page(Form form, string unit, string date, IEnumerable<string[]> rows)
        => $"<p>{form.Title}</p>{Header(unit, date)}{HtmlTable(form, rows)}";

    /// <summary>The slot numbers that do not hold their own number.</summary>
    public static IEnumerable<int> Astray(ExtractedReturn read)
        => from value in read.Values
           where value.Slot.Kind == SafetyMonth.Warehouse.Vocabulary.SlotKind.Count && value.Number != value.Slot.Number
           select value.Slot.Number;

    private static string CellText(Form form, FormItem item, string column, int index, Func<FormSlot, string> fill)
    {
        if (item.Cells.FirstOrDefault(cell => cell.Column == index) is { } cell)
            return Sentences(fill, cell);
        return column switch
        {
            "内容要求" => item.Requirement ?? "",
            "主要内容" => item.Label,
            _ => form.Layout == FormLayout.Matrix ? item.Group ?? "" : item.Label,
        };
    }
}
