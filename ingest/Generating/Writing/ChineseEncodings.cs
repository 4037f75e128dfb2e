using System.Text;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>The encodings of older Chinese software.</summary>
internal static class ChineseEncodings
{
    /// <summary>GB18030, which can write every character.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>GB2312 as Windows writes it; a character outside it becomes <c>?</c>.</summary>
    public static Encoding Gb2312 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    /// <summary>Whether GB2312 has the character.</summary>
    public static bool HasGb2312(char c) => c < 128 || Gb2312.GetByteCount([c]) == 2;
}
