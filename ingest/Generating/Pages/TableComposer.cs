using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Composes the form's table, or two of them, with its blanks filled in.</summary>
internal sealed class TableComposer
{
    private readonly WrittenReturn written;
    private readonly Form form;
    private readonly Dice dice;
    private readonly int leading;
    private readonly int fields;
    private readonly int columns;
    private readonly bool grouped;
    private readonly bool demanding;

    public TableComposer(WrittenReturn written, Dice dice)
    {
        (this.written, this.dice, form) = (written, dice, written.Meant.Form);
        grouped = form.Items.Any(item => item.Group is not null);
        demanding = form.Items.Any(item => item.Requirement is not null);
        fields = 1 + (grouped ? 1 : 0) + (demanding ? 1 : 0);
        leading = form.Items.SelectMany(item => item.Cells).Min(cell => cell.Column);
        // A group heading stands under the first column heading together with the row's label.
        columns = Math.Max(form.Columns.Count + fields - leading, HeaderComposer.ColumnsNeeded(written.Hand.Header));
    }

    /// <summary>The tables, one or two, with a line between two.</summary>
    public IEnumerable<PageBlock> Compose()
    {
        var items = written.Items;
        var split = written.Hand.TwoTables && items.Count > 3 ? dice.Between(items.Count / 3, items.Count * 2 / 3) : items.Count;
        yield return Compose([.. items.Take(split)], header: true, headings: true, last: split == items.Count);
        if (split == items.Count)
            yield break;
        yield return new PageLine(LineRole.Body, Line.Of("（续表）"));
        yield return Compose([.. items.Skip(split)], header: false, headings: dice.Chance(0.5), last: true);
    }

    private PageTable Compose(List<FormItem> items, bool header, bool headings, bool last)
    {
        var table = new TableBuilder(columns);
        if (header)
            HeaderComposer.Rows(written, table);
        if (headings)
            AddHeadings(table);
        var body = table.Rows;
        foreach (var item in items)
            AddItem(table, item);
        if (last && written.Extra.Count > 0)
            AddExtra(table);
        return table.Build(fields, body);
    }

    private void AddHeadings(TableBuilder table)
    {
        var column = 0;
        for (var i = 0; i < form.Columns.Count; i++)
        {
            var span = i == 0 && leading > 0 ? 1 + fields - leading : i == form.Columns.Count - 1 ? columns - column : 1;
            table.Put(column, span, 1, [Line.Of(form.Columns[i], Ink.Bold)]);
            column += span;
        }

        table.EndRow();
    }

    private void AddItem(TableBuilder table, FormItem item)
    {
        var cells = form.Columns.Skip(leading).Select((_, i) => item.Cells.FirstOrDefault(cell => cell.Column == leading + i)).ToList();
        var contents = cells.Select(cell => Content(cell)).ToList();
        var rows = written.Hand.RowPerSentence && contents.Count == 1 ? contents[0].Count : 1;
        AddLeading(table, item, rows);
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                var span = i == cells.Count - 1 ? columns - fields - i : 1;
                IReadOnlyList<Line> lines = rows > 1 ? [contents[i][row]] : contents[i];
                table.Put(fields + i, span, 1, lines, cells[i] is { } cell ? Stored(cell) : null);
            }

            table.EndRow();
        }
    }

    private void AddLeading(TableBuilder table, FormItem item, int rows)
    {
        var label = Words(item.Label);
        if (grouped && item.Group is not null)
            table.Put(0, 1, rows, [Line.Of(Words(item.Group))]);
        var from = grouped && item.Group is not null ? 1 : 0;
        table.Put(from, fields - from - (demanding ? 1 : 0), rows, [Line.Of(label)]);
        if (demanding)
            table.Put(fields - 1, 1, rows, [Line.Of(item.Requirement ?? "")]);
    }

    private void AddExtra(TableBuilder table)
    {
        if (form.Layout is FormLayout.Matrix)
        {
            foreach (var (label, number, unit) in written.Extra)
            {
                table.Put(0, fields, 1, [Line.Of($"其他：{label}（{unit}）")]);
                table.Put(fields, 1, 1, [Line.Of(Dice.Word(number), Ink.Figure)], number);
                table.Put(fields + 1, columns - fields - 1, 1, [Line.Of("")]);
                table.EndRow();
            }

            return;
        }

        var text = string.Join("；", written.Extra.Select(extra => $"{extra.Label}（{Dice.Word(extra.Number)}）{extra.Unit}"));
        table.Put(0, fields, 1, [Line.Of("其他")]);
        table.Put(fields, columns - fields, 1, [Line.Of(text + "。")]);
        table.EndRow();
    }

    private IReadOnlyList<Line> Content(FormCell? cell) => cell is null ? [Line.Of("")]
        : form.Layout is FormLayout.Matrix ? MatrixInk.Write(cell, written.Values, written.Hand)
        : SentenceInk.Write(cell, written.Values, written.Hand, dice);

    private string Words(string text) => written.Hand.Reworded ? Rewording.Change(text, dice) : text;

    // A workbook stores a figure that stands alone in its cell as a number, unless the clerk typed it as text.
    private long? Stored(FormCell cell)
        => form.Layout is FormLayout.Matrix && !written.Hand.NumbersAsText && MatrixInk.Bare(cell, written.Hand) is { } slot
            && written.Values[slot.Number - 1] is { Status: SlotStatus.Reported, Approximate: false } value && value.Text.All(c => char.IsAsciiDigit(c) || c == ',')
            ? value.Number : null;
}
