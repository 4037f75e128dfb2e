using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes a page in one file format; the same page gives the same bytes.</summary>
public interface IPageWriter
{
    /// <summary>The format, which is also the file's extension: <c>docx</c>, <c>txt</c>, ….</summary>
    string Format { get; }

    /// <summary>Writes the page into the stream and leaves the stream open.</summary>
    void Write(Page page, Stream stream);
}
