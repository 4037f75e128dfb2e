using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>Web pages, also those that Word, Excel and office systems save, whatever extension they give them. Nothing is loaded or run.</summary>
public sealed class HtmlFormat : IDocumentFormat
{
    private const int LongestPreamble = 4_096;

    private static readonly string[] Openings = ["<html", "<!doctype html", "<head", "<body", "<table", "<meta"];

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string Label => "网页文件";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Text is not { } text)
            return Reading.Claim.No;
        var start = text.Content.AsSpan()[..Math.Min(LongestPreamble, text.Content.Length)].TrimStart();
        if (start.StartsWith("<"))
            foreach (var opening in Openings)
                if (start.Contains(opening, StringComparison.OrdinalIgnoreCase))
                    return Reading.Claim.ByContent;
        return file.Extension is "html" or "htm" or "xhtml" ? Reading.Claim.ByName : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = new DocumentBuilder(file, Name);
        var text = HtmlCharset.Decode(file);
        if (text.Content.Length > ReadingLimits.HtmlCharacters)
            document.Budget.Stop($"网页源文件超过 {ReadingLimits.HtmlCharacters / 10_000} 万字");
        if (text.Replaced > 0)
            document.AddProblem(ReadingProblems.Garbled(text.Replaced));
        new HtmlReader(document).Read(text.Content);
        return document.Build();
    }
}
