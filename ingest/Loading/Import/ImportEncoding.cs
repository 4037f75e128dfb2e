using System.Text;
using System.Text.Unicode;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>Settles a CSV file's encoding: UTF-8 where all of it is valid, else GB18030, which spreadsheets here write.</summary>
internal static class ImportEncoding
{
    static ImportEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Of(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 20];
        var carried = 0;
        int read;
        while ((read = stream.Read(buffer, carried, buffer.Length - carried)) > 0)
        {
            var span = buffer.AsSpan(0, carried + read);
            // A character may be cut at the end of a block: up to three bytes wait for the next one.
            var whole = span.Length;
            while (whole > 0 && span.Length - whole < 4 && !Utf8.IsValid(span[..whole]))
                whole--;
            if (!Utf8.IsValid(span[..whole]))
                return Encoding.GetEncoding("gb18030");
            span[whole..].CopyTo(buffer);
            carried = span.Length - whole;
        }
        return carried == 0 ? Encoding.UTF8 : Encoding.GetEncoding("gb18030");
    }
}
