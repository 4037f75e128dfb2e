using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace SafetyMonth.Ingest.Reading.Formats.Html;

// What elements begin and finish: lines, tables and cells; and the text in them.
internal sealed partial class HtmlReader
{
    private readonly HtmlSpaces spaces = new();
    private readonly ContentFlow body = new();
    private readonly Stack<HtmlTable> tables = [];
    private readonly Stack<OpenCell> cells = [];
    private ContentFlow flow = null!;

    private void AppendText(string text)
    {
        document.Budget.AddCharacters(text.Length);
        if (open.Count > 0 && open[^1].Name == "style")
            styles.AddSheet(text);
        else if (!Style.IsHidden)
            Append(text, Style);
    }

    private void Append(string text, HtmlStyle style)
    {
        if (style.KeepsSpaces)
            flow.Text.Append(text, style.Text);
        else
            spaces.Append(flow.Text, text, style);
    }

    private void AppendVoid(HtmlTagToken tag, HtmlStyle style)
    {
        if (style.IsHidden)
            return;
        if (tag.Name == "br")
            AppendBreak(style);
        else if (tag.Name == "hr")
            EndLine();
        else if (tag.Name == "input")
            Append(Shown(tag), style);
    }

    private void AppendBreak(HtmlStyle style)
    {
        if (style.IsHidden)
            return;
        flow.Text.Append('\n');
        spaces.Reset();
    }

    private static string Shown(HtmlTagToken input) => input.GetAttribute("type").ToLowerInvariant() switch
    {
        "checkbox" or "radio" => Has(input, "checked") ? "☑" : "□",
        "hidden" or "password" or "file" or "submit" or "reset" or "button" or "image" => "",
        _ => input.GetAttribute("value"),
    };

    // True: something has to be finished when the element closes.
    private bool Begin(HtmlTagToken tag)
    {
        if (HtmlElements.IsBlock(tag.Name))
            EndLine();
        switch (tag.Name)
        {
            case "table":
                document.Budget.CheckNestedTables(tables.Count);
                tables.Push(new HtmlTable(document.Budget));
                return true;
            case "tr":
                if (IsInTable())
                    tables.Peek().StartRow();
                return false;
            case "a":
                flow.Link ??= WebLink.Of(tag.GetAttribute("href"));
                return false;
            case "td" or "th":
                if (!IsInTable())
                    return false;
                cells.Push(new OpenCell(flow, Number(tag, "colspan"), Number(tag, "rowspan")));
                flow = new ContentFlow();
                spaces.Reset();
                return true;
            default:
                return HtmlElements.IsBlock(tag.Name);
        }
    }

    private void Finish(string name)
    {
        switch (name)
        {
            case "table":
                FinishTable(tables.Pop());
                break;
            case "td" or "th":
                var cell = cells.Pop();
                tables.Peek().AddCell(cell.ColumnSpan, cell.RowSpan, flow);
                flow = cell.Outer;
                spaces.Reset();
                break;
            default:
                EndLine();
                break;
        }
    }

    // A row or cell belongs to the nearest table, unless it stands loose in another cell.
    private bool IsInTable()
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == "table")
                return open[i].HasBegun;
            if (open[i].Name is "td" or "th")
                return false;
        }
        return false;
    }

    private void FinishTable(HtmlTable table)
    {
        EndLine();
        if (table.Build() is not { } built)
            return;
        var content = table.FramedBlocks ?? [built];
        if (!ReferenceEquals(flow, body))
        {
            flow.Add(content);
            return;
        }
        foreach (var block in content)
            document.Add(block);
    }

    private void EndLine()
    {
        spaces.Reset();
        if (!ReferenceEquals(flow, body))
        {
            flow.EndLine();
            return;
        }
        if (body.Text.Length == 0)
            return;
        document.AddParagraph(body.Text.ToStyledText());
        body.Text.Clear();
    }

    private static int Number(HtmlTagToken tag, string attribute)
    {
        var value = tag.GetAttribute(attribute).AsSpan().Trim();
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
    }

    /// <summary>A cell that is open.</summary>
    /// <param name="Outer">Where text goes again after it.</param>
    /// <param name="ColumnSpan">Columns that it asks for.</param>
    /// <param name="RowSpan">Rows that it asks for.</param>
    private readonly record struct OpenCell(ContentFlow Outer, int ColumnSpan, int RowSpan);
}
