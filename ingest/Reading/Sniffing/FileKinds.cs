using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Sniffing;

/// <summary>Says what a file that no format claims seems to be, and what its sender can do about it.</summary>
internal static class FileKinds
{
    private const string ResaveAsDocument = "请用 Word 或 WPS 打开后“另存为”.docx 再提交。";
    private const string ResaveAsWorkbook = "请用 Excel 或 WPS 打开后“另存为”.xlsx 再提交。";
    private const string SendOriginal = "请提交 .docx 或 .xlsx 格式的原始统计表。";

    // Parts that make a zip archive one document rather than a container of files.
    private static readonly string[] DocumentParts =
        ["[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml", "content.xml", "OFD.xml"];

    /// <summary>Whether the file is a zip archive that holds files to read one by one.</summary>
    public static bool IsContainer(SourceFile file)
        => file.Zip is { IsComplete: true } zip && file.Extension is not ("docx" or "docm" or "xlsx" or "xlsm") && !DocumentParts.Any(zip.Names.Contains);

    /// <summary>Why the file cannot be read.</summary>
    public static Problem Describe(SourceFile file)
    {
        if (file.Compound is { } compound)
            return DescribeCompound(file, compound);
        if (file.Zip is { } zip)
            return DescribeArchive(file, zip);
        var (kind, remedy) = ByContent(file) ?? ("无法识别的文件", SendOriginal);
        return ReadingProblems.Unsupported(file.Name, kind, remedy);
    }

    private static Problem DescribeCompound(SourceFile file, CompoundDirectory compound)
    {
        if (compound.Names.Contains("EncryptedPackage"))
            return ReadingProblems.Encrypted(file.Name);
        if (compound.Names.Contains("Workbook") || compound.Names.Contains("Book"))
            return ReadingProblems.Unsupported(file.Name, "Excel 97-2003 工作簿（.xls）", ResaveAsWorkbook);
        if (compound.Names.Contains("PowerPoint Document"))
            return ReadingProblems.Unsupported(file.Name, "PowerPoint 演示文稿（.ppt）", SendOriginal);
        return compound.Names.Count == 0
            ? ReadingProblems.Damaged(file.Name, "旧版 Office 文档")
            : ReadingProblems.Unsupported(file.Name, "旧版 Office 或 WPS 文件", ResaveAsDocument);
    }

    private static Problem DescribeArchive(SourceFile file, ZipDirectory zip)
    {
        if (zip.HasTooManyEntries)
            return ReadingProblems.LimitExceeded(file.Name, $"压缩包内的文件超过 {ReadingLimits.ArchiveEntries} 个");
        if (!zip.IsComplete)
            return ReadingProblems.Damaged(file.Name, file.Extension switch { "xlsx" => "Excel 工作簿", "docx" => "Word 文档", _ => "压缩包" });
        if (zip.Names.Contains("xl/workbook.bin"))
            return ReadingProblems.Unsupported(file.Name, "Excel 二进制工作簿（.xlsb）", ResaveAsWorkbook);
        if (zip.Names.Contains("ppt/presentation.xml"))
            return ReadingProblems.Unsupported(file.Name, "PowerPoint 演示文稿（.pptx）", SendOriginal);
        if (zip.Names.Contains("content.xml"))
            return ReadingProblems.Unsupported(file.Name, "OpenDocument 文档（.odt 或 .ods）", ResaveAsDocument);
        if (zip.Names.Contains("OFD.xml"))
            return ReadingProblems.Unsupported(file.Name, "OFD 版式文件", SendOriginal);
        if (file.Extension is "docx" or "docm" or "xlsx" or "xlsm")
            return ReadingProblems.Damaged(file.Name, file.Extension[0] == 'x' ? "Excel 工作簿" : "Word 文档");
        return ReadingProblems.Unsupported(file.Name, "压缩包", "请解压后提交其中的统计表，或改用 .zip 压缩。");
    }

    private static (string Kind, string Remedy)? ByContent(SourceFile file)
    {
        if (file.StartsWith("Rar!") || file.StartsWith("7z\u00BC\u00AF"))
            return (file.StartsWith("Rar!") ? "RAR 压缩包（.rar）" : "7-Zip 压缩包（.7z）", "请解压后提交其中的统计表，或改用 .zip 压缩。");
        if (IsPicture(file))
            return ("图片", "请另存为 .png、.jpg 或 .tif 后重新提交；有原始的电子表时，请提交电子表。");
        if (file.Text is { } text && text.Content.AsSpan().TrimStart().StartsWith("<?xml"))
            return text.Content.Contains("office:spreadsheet", StringComparison.Ordinal) ? ("Excel 2003 XML 表格", ResaveAsWorkbook) : ("XML 文件", ResaveAsDocument);
        return null;
    }

    // The pictures that scanners and cameras do not write.
    private static bool IsPicture(SourceFile file)
        => file.StartsWith("GIF8") || file.StartsWith("BM")
            || (file.StartsWith("RIFF") && file.Bytes.Length > 12 && file.Bytes.Span[8..12].SequenceEqual("WEBP"u8));
}
