using System.Text;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>
/// Reads a Word 97-2003 file's own text and tables, for a file whose table a conversion lost. Text boxes, notes, headers and the
/// layout of tables within cells are not read; a nested table's cells are lines of the cell around it.
/// </summary>
internal sealed class WordReader
{
    private const char CellEnd = '\a';
    private const char FieldStart = '\x13';
    private const char FieldResult = '\x14';
    private const char FieldEnd = '\x15';

    private readonly WordFile file;
    private readonly WordFormats runs;
    private readonly WordFormats paragraphs;
    private readonly DocumentBuilder document;
    private readonly StyledTextBuilder text = new();
    private readonly Stack<bool> instructions = [];
    private WordRows? rows;

    private WordReader(WordFile file, DocumentBuilder document)
    {
        this.file = file;
        this.document = document;
        runs = new WordFormats(file, ofParagraphs: false);
        paragraphs = new WordFormats(file, ofParagraphs: true);
    }

    /// <summary>Reads a file, or gives null where its streams are damaged.</summary>
    /// <param name="source">A file that was recognised as a Word document.</param>
    /// <param name="format">The name of its format.</param>
    public static Document? Read(SourceFile source, string format)
    {
        if (WordFile.Of(source) is not { } file)
            return null;
        var document = new DocumentBuilder(source, format);
        new WordReader(file, document).Read();
        return document.Build().Document;
    }

    private void Read()
    {
        foreach (var piece in WordPieces.Of(file))
        {
            document.Budget.AddCharacters(piece.Length);
            var run = default(WordRun);
            var until = 0;
            for (var i = 0; i < piece.Length; i++)
            {
                var offset = piece.Offset + i * piece.Width;
                if (offset >= until)
                {
                    run = WordRun.Of(runs.At(offset));
                    until = runs.End;
                }
                Take(piece.Width == 2 ? (char)Little.UInt16(file.Main, offset) : Latin(file.Main[offset]), run, offset);
            }
        }
        EndRows();
        EndParagraph();
    }

    private void Take(char c, WordRun run, int offset)
    {
        switch (c)
        {
            case '\r' or '\f' or CellEnd:
                EndMark(c, WordParagraph.Of(paragraphs.At(offset), file.Data));
                break;
            case FieldStart:
                document.Budget.CheckDepth(instructions.Count);
                instructions.Push(true);
                break;
            case FieldResult when instructions.TryPop(out _):
                instructions.Push(false);
                break;
            case FieldEnd when instructions.TryPop(out _):
                break;
            default:
                if (!run.IsHidden && !instructions.Contains(true) && Shown(c, run) is { } shown)
                    text.Append([shown], run.Style);
                break;
        }
    }

    private static char? Shown(char c, WordRun run) => c switch
    {
        '\v' => '\n',
        '\x1E' => '-',
        '\t' => c,
        _ when run.Symbol is { } symbol => SymbolFonts.Read(null, symbol),
        < ' ' => null,
        _ => SymbolFonts.Read(null, c),
    };

    private void EndMark(char mark, WordParagraph paragraph)
    {
        if (paragraph.Depth == 0)
        {
            EndRows();
            EndParagraph();
            return;
        }
        rows ??= new WordRows(document.Budget);
        if (mark != CellEnd)
        {
            text.Append('\n');
        }
        else if (paragraph.Row is { } row)
        {
            rows.EndRow(row);
            text.Clear();
        }
        else
        {
            rows.EndCell(text.ToStyledText());
            text.Clear();
        }
    }

    private void EndRows()
    {
        foreach (var table in rows?.Build() ?? [])
            document.AddTable(table);
        rows = null;
    }

    private void EndParagraph()
    {
        document.AddParagraph(text.ToStyledText());
        text.Clear();
    }

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static char Latin(byte b)
    {
        Span<char> one = stackalloc char[1];
        Western.GetChars([b], one);
        return one[0];
    }
}
