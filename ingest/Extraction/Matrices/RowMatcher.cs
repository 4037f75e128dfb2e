using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Matrices;

/// <summary>A row of the document that answers an item of the form.</summary>
/// <param name="Item">The item.</param>
/// <param name="Row">The row.</param>
/// <param name="Label">The cell with the item's label.</param>
/// <param name="Alike">How alike the labels are, 0 to 1.</param>
internal sealed record RowMatch(FormItem Item, GridRow Row, GridCell Label, double Alike);

/// <summary>
/// Says which row answers which item. A label that the form has several times (发现隐患) is told by the row above that
/// it belongs to, or by what the form prints beside it (建筑施工领域填写); where neither helps, nobody guesses.
/// </summary>
internal sealed class RowMatcher
{
    private const double LikeLabel = 0.62, LikeHint = 0.8;
    private const int ShortestHint = 4;

    // A form has some dozens of rows; a sheet of a hundred thousand is not compared letter by letter.
    private const int MostComparisons = 4_000;

    private readonly List<(FormItem Item, string Label, string? Owner, string[] Hints)> items = [];
    private readonly HashSet<string> labels;
    private int comparisons;
    private readonly HashSet<string> shared;

    /// <summary>Prepares a form.</summary>
    public RowMatcher(Form form)
    {
        shared = [.. form.Items.GroupBy(item => Skeleton.Of(item.Label)).Where(group => group.Count() > 1).Select(group => group.Key)];
        string? owner = null;
        foreach (var item in form.Items)
        {
            var label = Skeleton.Of(item.Label);
            if (!shared.Contains(label))
                owner = label;
            var hints = item.Cells.Where(cell => cell.Tokens.All(token => token is LiteralToken)).SelectMany(cell => cell.Tokens).OfType<LiteralToken>()
                .Select(token => Skeleton.Of(token.Text)).Where(hint => hint.Length >= ShortestHint).ToArray();
            items.Add((item, label, shared.Contains(label) ? owner : null, hints));
        }

        labels = [.. items.Select(item => item.Label)];
    }

    /// <summary>The label of the form that a cell of the row is like, or null.</summary>
    public string? LabelOf(GridRow row) => (Same(row, 0) ?? Alike(row, 0))?.Name;

    /// <summary>Whether the item of a label has a cell of several blanks, a line each.</summary>
    public bool HasLines(string label)
        => items.Any(item => item.Label == label && item.Item.Cells.Any(cell => cell.Tokens.OfType<SlotToken>().Count() > 1));

    /// <summary>The matches, at most one a row and one an item.</summary>
    public IReadOnlyList<RowMatch> Match(IReadOnlyList<GridRow> rows)
    {
        var matches = new List<RowMatch>();
        var answered = new HashSet<FormItem>();
        var owners = new string?[rows.Count];
        var labelled = Labelled(rows);
        foreach (var row in labelled.Where(row => !shared.Contains(row.Name)).OrderByDescending(row => row.Alike).ThenBy(row => row.Index))
        {
            var item = items.First(item => item.Label == row.Name).Item;
            if (!answered.Add(item))
                continue;
            owners[row.Index] = row.Name;
            matches.Add(new RowMatch(item, rows[row.Index], row.Label, row.Alike));
        }

        string? owner = null;
        foreach (var row in labelled)
        {
            owner = owners[row.Index] ?? owner;
            if (shared.Contains(row.Name) && Owned(rows[row.Index], row.Name, owner) is { } item && answered.Add(item))
                matches.Add(new RowMatch(item, rows[row.Index], row.Label, row.Alike));
        }

        return matches;
    }

    private FormItem? Owned(GridRow row, string name, string? owner)
    {
        var candidates = items.Where(item => item.Label == name).ToList();
        var hinted = candidates.Where(item => item.Hints.Any(hint => row.Cells.Any(cell => Likeness.Of(hint, cell.Bones) >= LikeHint))).ToList();
        if (hinted.Count == 1)
            return hinted[0].Item;
        if (hinted.Count > 1)
            candidates = hinted;
        return candidates.Where(item => item.Owner == owner).Select(item => item.Item).FirstOrDefault();
    }

    private List<LabelledRow> Labelled(IReadOnlyList<GridRow> rows)
    {
        var labelled = new List<LabelledRow>();
        for (var index = 0; index < rows.Count; index++)
            if ((Same(rows[index], index) ?? Alike(rows[index], index)) is { } found)
                labelled.Add(found);
        return labelled;
    }

    /// <summary>The cell that is a label letter for letter; the one farthest right, since group headings stand left.</summary>
    private LabelledRow? Same(GridRow row, int index)
    {
        for (var i = row.Cells.Count - 1; i >= 0; i--)
            if (labels.Contains(row.Cells[i].Bones))
                return new LabelledRow(index, row.Cells[i], row.Cells[i].Bones, 1);
        return null;
    }

    private LabelledRow? Alike(GridRow row, int index)
    {
        LabelledRow? best = null;
        foreach (var cell in row.Cells.Where(cell => cell.Bones.Length is > 2 and < 200))
        {
            if (comparisons++ > MostComparisons)
                break;
            foreach (var label in labels)
            {
                var alike = Likeness.Loosely(label, cell.Bones);
                if (alike >= LikeLabel && (best is null || alike >= best.Alike))
                    best = new LabelledRow(index, cell, label, alike);
            }
        }

        return best;
    }

    private sealed record LabelledRow(int Index, GridCell Label, string Name, double Alike);
}
