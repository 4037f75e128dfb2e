using SafetyMonth.Ingest.Reading.Formats.Docx;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>Rows that follow one another without a paragraph between them, as they grow. They are one table, or several that abut.</summary>
internal sealed class WordRows(ReadingBudget budget)
{
    private readonly List<WordRow> rows = [];
    private List<StyledText> texts = [];

    /// <summary>Ends a cell of the current row.</summary>
    public void EndCell(StyledText text)
    {
        budget.AddCells(1);
        texts.Add(text);
    }

    /// <summary>Ends the current row.</summary>
    public void EndRow(WordRowLayout layout)
    {
        rows.Add(new WordRow(texts, layout));
        texts = [];
    }

    /// <summary>The tables from the top. Where no inner edge runs on from a row to the next, another table begins.</summary>
    public IEnumerable<Table> Build()
    {
        var start = 0;
        for (var i = 1; i <= rows.Count; i++)
        {
            if (i < rows.Count && rows[i].Layout.RunsOnFrom(rows[i - 1].Layout))
                continue;
            if (Build(rows[start..i]) is { } table)
                yield return table;
            start = i;
        }
    }

    private Table? Build(List<WordRow> part)
    {
        var edges = WordRowLayout.Edges(part.Select(row => row.Layout));
        var table = new DocxTable(budget);
        var flow = new DocxFlow();
        foreach (var (cells, layout) in part)
        {
            table.StartRow();
            for (var i = 0; i < cells.Count; i++)
            {
                var place = i < layout.Cells.Count ? layout.Cells[i] : default;
                if (i == 0)
                    table.Skip(Column(edges, place.Left));
                flow.Clear();
                flow.Text.Append(cells[i]);
                var span = Math.Max(1, Column(edges, place.Right) - Column(edges, place.Left));
                table.AddCell(new DocxCellProperties(span, place.ContinuesAbove, place.ContinuesLeft, false), flow);
            }
        }
        return table.Build();
    }

    private static int Column(List<int> edges, int edge)
    {
        var at = edges.BinarySearch(edge);
        return Math.Max(0, at >= 0 ? at : ~at - 1);
    }

    private readonly record struct WordRow(IReadOnlyList<StyledText> Texts, WordRowLayout Layout);
}
