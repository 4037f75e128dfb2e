namespace SafetyMonth.Ingest.Reading.Formats.Docx;

// Paragraphs, tables and text boxes: where text goes.
internal sealed partial class DocxBodyReader
{
    private readonly Stack<DocxTable> tables = [];
    private readonly Stack<DocxFlow> outer = [];
    private readonly Stack<DocxFlow> spare = [];
    private readonly Stack<DocxCellProperties> cells = [];

    private void EndParagraph()
    {
        if (flow.MarkDeleted)
        {
            flow.MarkDeleted = false;
            return;
        }
        var boxes = flow.TakeTextBoxes();
        if (ReferenceEquals(flow, body))
            FlushBody();
        else
            flow.Text.Append('\n');
        foreach (var box in boxes)
            Release(box);
    }

    private void FlushBody()
    {
        if (flow.Text.Length == 0)
            return;
        document.AddParagraph(flow.Text.ToStyledText());
        flow.Text.Clear();
    }

    private void Release(DocxFlow box)
    {
        if (ReferenceEquals(flow, body))
            foreach (var block in box.TakeBlocks())
                document.Add(block);
        else
            flow.AddBelow(box);
        spare.Push(box);
    }

    private void EndTextBox()
    {
        var box = flow;
        Leave();
        flow.AddTextBox(box);
    }

    private bool StartTablePart()
    {
        switch (reader.LocalName)
        {
            case "tbl":
                document.Budget.CheckNestedTables(tables.Count);
                if (!reader.IsEmptyElement)
                    tables.Push(new DocxTable(document.Budget));
                return true;
            case "tr":
                if (tables.Count == 0 || reader.IsEmptyElement)
                    return false;
                tables.Peek().StartRow();
                return true;
            case "tc":
                if (tables.Count == 0 || reader.IsEmptyElement || tables.Peek().RowDropped)
                    return false;
                Enter();
                cells.Push(new DocxCellProperties(1, false, false, false));
                return true;
            case "trPr" when tables.Count > 0 && !reader.IsEmptyElement:
                var row = DocxProperties.ReadRow(reader, w);
                tables.Peek().Skip(row.Before);
                if (row.IsDropped)
                    tables.Peek().DropRow();
                return true;
            case "tcPr" when cells.Count > 0 && !reader.IsEmptyElement:
                cells.Pop();
                cells.Push(DocxProperties.ReadCell(reader, w));
                return true;
            default:
                return true;
        }
    }

    private void EndCell()
    {
        var properties = cells.Pop();
        foreach (var box in flow.TakeTextBoxes())
            Release(box);
        if (!properties.IsDeleted)
            tables.Peek().AddCell(properties, flow);
        var cell = flow;
        Leave();
        spare.Push(cell);
    }

    private void EndTable()
    {
        var built = tables.Pop();
        if (built.Build() is not { } table)
            return;
        var content = built.FramedBlocks ?? [table];
        if (!ReferenceEquals(flow, body))
        {
            flow.Add(content);
            return;
        }
        FlushBody();
        foreach (var block in content)
            document.Add(block);
    }

    private void Enter()
    {
        outer.Push(flow);
        flow = spare.TryPop(out var reused) ? reused : new DocxFlow();
        flow.Clear();
    }

    private void Leave() => flow = outer.Pop();
}
