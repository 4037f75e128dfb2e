using Markdig;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Markdown;

/// <summary>Markdown with pipe tables, by its extension or by a table's delimiter row in any text.</summary>
public sealed class MarkdownFormat : IDocumentFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <inheritdoc/>
    public string Name => "md";

    /// <inheritdoc/>
    public string Label => "Markdown 文本";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Extension is not ("md" or "markdown" or "txt" or "text" or "") || file.Text is not { } text)
            return Reading.Claim.No;
        if (file.Extension is "md" or "markdown")
            return Reading.Claim.ByName;
        return PipeTables.HaveDelimiterRow(text.Content) ? Reading.Claim.ByContent : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = new DocumentBuilder(file, Name);
        var text = file.Text!;
        if (text.Content.Length > ReadingLimits.MarkdownCharacters)
            document.Budget.Stop($"Markdown 源文件超过 {ReadingLimits.MarkdownCharacters / 10_000} 万字");
        if (PipeTables.LongestIn(text.Content) > ReadingLimits.MarkdownRows)
            document.Budget.Stop($"Markdown 表格超过 {ReadingLimits.MarkdownRows} 行");
        document.Budget.AddCharacters(text.Content.Length);
        if (text.Replaced > 0)
            document.AddProblem(ReadingProblems.Garbled(text.Replaced));
        new MarkdownReader(document).Read(Markdig.Markdown.Parse(PipeTables.SetApart(text.Content), Pipeline));
        return document.Build();
    }
}
