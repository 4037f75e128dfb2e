using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>
/// One sentence of a form as a pattern: literal 0, slot 0, literal 1, slot 1, … literal n. Literals are skeletons; the
/// first and the last may be empty where the sentence begins or ends with a blank.
/// </summary>
internal sealed class Sentence
{
    private const int ShortestAnchor = 4;

    private Sentence(FormItem item, List<string> literals, List<FormSlot> slots)
    {
        Item = item;
        Literals = literals;
        Slots = slots;
        Anchor = 0;
        for (var i = 1; i < literals.Count; i++)
            if (literals[i].Length > literals[Anchor].Length)
                Anchor = i;
        LiteralLength = literals.Sum(literal => literal.Length);
    }

    /// <summary>The item that the sentence belongs to.</summary>
    public FormItem Item { get; }

    /// <summary>The literals' skeletons, one more than slots.</summary>
    public IReadOnlyList<string> Literals { get; }

    /// <summary>The slots between them.</summary>
    public IReadOnlyList<FormSlot> Slots { get; }

    /// <summary>The longest literal: where a search begins.</summary>
    public int Anchor { get; }

    /// <summary>Characters of all literals.</summary>
    public int LiteralLength { get; }

    /// <summary>The sentences of a form, in its order.</summary>
    public static IReadOnlyList<Sentence> Of(Form form) => [.. form.Items.SelectMany(item => item.Cells.SelectMany(cell => Of(item, cell)))];

    /// <summary>The sentences of one cell.</summary>
    public static IReadOnlyList<Sentence> Of(FormItem item, FormCell cell)
    {
        var chunks = new List<Chunk> { new() };
        foreach (var token in cell.Tokens)
        {
            if (token is SlotToken { Slot: var slot })
            {
                chunks[^1].Slots.Add(slot);
                chunks[^1].Literals.Add("");
                continue;
            }

            var pieces = ((LiteralToken)token).Text.Split(['；', '。', ';', '\n']);
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && chunks[^1].Stands)
                    chunks.Add(new Chunk());
                chunks[^1].Literals[^1] += Skeleton.Of(pieces[i]);
            }
        }

        if (chunks.Count > 1 && !chunks[^1].Stands)
            chunks[^2].Append(chunks[^1]);
        return [.. chunks.Where((chunk, index) => chunk.Slots.Count > 0 && (index == 0 || chunk.Stands)).Select(chunk => new Sentence(item, chunk.Literals, chunk.Slots))];
    }

    private sealed class Chunk
    {
        public List<string> Literals { get; } = [""];

        public List<FormSlot> Slots { get; } = [];

        /// <summary>Whether it has a slot and enough wording to be found by itself.</summary>
        public bool Stands => Slots.Count > 0 && Literals.Sum(literal => literal.Length) >= ShortestAnchor;

        public void Append(Chunk other)
        {
            Literals[^1] += other.Literals[0];
            Literals.AddRange(other.Literals.Skip(1));
            Slots.AddRange(other.Slots);
        }
    }
}
