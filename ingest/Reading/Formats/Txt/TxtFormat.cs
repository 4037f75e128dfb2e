using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Txt;

/// <summary>Plain text in UTF-8, UTF-16 with a mark, or GB18030. Lines with tabs, or with strokes or commas below a line of headings, are a table's rows; any other line is a paragraph.</summary>
public sealed class TxtFormat : IDocumentFormat
{
    // Text under another format's extension is taken only where it is clearly Chinese prose or tables, not a stray message.
    private const int EnoughHan = 20;

    /// <inheritdoc/>
    public string Name => "txt";

    /// <inheritdoc/>
    public string Label => "文本文件";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Text is not { } text || file.StartsWith("%PDF") || file.StartsWith("{\\rtf") || text.Content.AsSpan().TrimStart().StartsWith("<?xml"))
            return Reading.Claim.No;
        if (file.Extension is "txt" or "text" or "tsv" or "csv" or "")
            return Reading.Claim.ByName;
        return text.Replaced == 0 && HoldsHan(text.Content) ? Reading.Claim.Fallback : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public bool RunsApart(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Bytes.Length > ReadingLimits.BytesHere;
    }

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = new DocumentBuilder(file, Name);
        var text = file.Text!;
        document.Budget.AddCharacters(text.Content.Length);
        // A few lost characters are a note; a text that is mostly lost is none.
        if (text.Replaced * 10 > text.Content.Length)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
        if (text.Replaced > 0)
            document.AddProblem(ReadingProblems.Garbled(text.Replaced));
        var separator = CellSeparator.Of(text.Content);
        var commas = file.Extension is "csv" && separator == CellSeparator.Tab && !text.Content.Contains('\t', StringComparison.Ordinal);
        new TabbedText(document, commas ? CellSeparator.Commas : separator).Read(text.Content);
        return document.Build();
    }

    private static bool HoldsHan(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (c is >= '\u4E00' and <= '\u9FFF' && ++count >= EnoughHan)
                return true;
        return false;
    }
}
