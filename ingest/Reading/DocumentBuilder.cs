using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading;

/// <summary>Gathers a document's blocks and gives them their numbers. Paragraphs without text are dropped and not counted.</summary>
internal sealed class DocumentBuilder(SourceFile file, string format)
{
    private readonly List<Block> blocks = [];
    private readonly List<Problem> problems = [];
    private readonly List<LinePicture> pictures = [];
    private int paragraphs;
    private int tables;

    /// <summary>What the document has cost so far.</summary>
    public ReadingBudget Budget { get; } = new(file.Name);

    /// <summary>The number that the next table will have.</summary>
    public int NextTable => tables + 1;

    public void AddParagraph(StyledText text)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
            return;
        Budget.AddBlock();
        blocks.Add(new Paragraph(++paragraphs, text));
    }

    /// <summary>Adds a table, under the next number.</summary>
    public void AddTable(Table table)
    {
        Budget.AddBlock();
        blocks.Add(table with { Number = ++tables });
    }

    /// <summary>Adds a block that was read elsewhere, under the next number of its kind.</summary>
    public void Add(Block block)
    {
        if (block is Table table)
            AddTable(table);
        else if (block is Paragraph paragraph)
            AddParagraph(paragraph.Text);
    }

    /// <summary>Adds the picture of a line and gives its index.</summary>
    public int AddPicture(LinePicture picture)
    {
        pictures.Add(picture);
        return pictures.Count - 1;
    }

    public void AddProblem(Problem problem) => problems.Add(problem);

    public ReadResult Build() => ReadResult.Of(new Document(file.Name, file.Hash, format, blocks, problems) { Pictures = pictures });
}
