namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>The writers, one a format. A new format is one new file and one line here.</summary>
public static class PageWriters
{
    /// <summary>Every writer, the commonest format first.</summary>
    public static IReadOnlyList<IPageWriter> All { get; } =
        [new DocxWriter(), new XlsxWriter(), new XlsWriter(), new TxtWriter(), new HtmlWriter(), new MarkdownWriter()];

    /// <summary>The writer of a format, or null.</summary>
    public static IPageWriter? Find(string format) => All.FirstOrDefault(writer => writer.Format == format);
}
