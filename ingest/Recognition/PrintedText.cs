using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Recognition;

/// <summary>A printed cell without blanks: an item's label or its requirement, which often repeats the sentences beside it.</summary>
internal sealed class PrintedText
{
    private const double MostlyThis = 0.75, LeastLead = 0.05;

    private readonly BigramSet pairs = new();
    private readonly BigramSet asked;

    private PrintedText(string bones, BigramSet asked)
    {
        Bones = bones;
        this.asked = asked;
        pairs.Add(bones);
    }

    /// <summary>Its skeleton.</summary>
    public string Bones { get; }

    /// <summary>The printed texts of an item.</summary>
    public static IEnumerable<PrintedText> Of(FormItem item)
    {
        var asked = new BigramSet();
        foreach (var literal in item.Cells.SelectMany(cell => cell.Tokens).OfType<LiteralToken>())
            asked.Add(Skeleton.Of(literal.Text));
        foreach (var text in new[] { item.Label, item.Requirement })
            if (Skeleton.Of(text) is { Length: > 7 } bones)
                yield return new PrintedText(bones, asked);
    }

    /// <summary>Whether a cell is this text, give or take some letters, rather than the sentences beside it.</summary>
    public bool IsIn(ReadOnlySpan<char> cell)
    {
        if (cell.SequenceEqual(Bones))
            return true;
        if (cell.Length < Bones.Length * 6 / 10 || cell.Length > Bones.Length * 14 / 10)
            return false;
        var share = pairs.CountOf(cell) / (cell.Length - 1.0);
        return share >= MostlyThis && share >= asked.CountOf(cell) / (cell.Length - 1.0) + LeastLead;
    }
}
