using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace SafetyMonth.Ingest.Reading.External;

/// <summary>
/// Opens the XML that an external program writes (poppler, tesseract). Its own document type is passed over without being read; nothing is
/// resolved. Control characters that a document smuggles into it are taken out first.
/// </summary>
internal static class ProgramXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Opens output that holds a document's text.</summary>
    public static XmlReader OpenText(ReadOnlySpan<byte> output) => XmlReader.Create(new StringReader(Decode(output)), Settings);

    /// <summary>Opens output that is the program's own throughout, and may be large.</summary>
    public static XmlReader OpenDrawing(ReadOnlyMemory<byte> output)
        => XmlReader.Create(MemoryMarshal.TryGetArray(output, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(output.ToArray()), Settings);

    private static string Decode(ReadOnlySpan<byte> output) => string.Create(Encoding.UTF8.GetCharCount(output), output, (text, bytes) =>
    {
        Encoding.UTF8.GetChars(bytes, text);
        foreach (ref var c in text)
            if (c is < ' ' and not '\n' and not '\t')
                c = ' ';
    });
}
