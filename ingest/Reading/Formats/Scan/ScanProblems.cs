using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Formats.Scan;

/// <summary>What can be said about scans and photos.</summary>
internal static class ScanProblems
{
    /// <summary>What a sender can do about a scan.</summary>
    public const string Remedy = "请提交 .docx 或 .xlsx 格式的原始统计表；只有纸质件时，请平放扫描，分辨率 300 dpi。";

    /// <summary>No text was found.</summary>
    public static Problem NoText(string name) => new(
        ProblemCodes.TextMissing, $"图片“{name}”里没有找到可以识别的文字。", null, Remedy);

    /// <summary>The file ends before its picture does.</summary>
    public static Problem CutOff(string name) => new(
        ProblemCodes.FileDamaged, $"图片“{name}”不完整：文件的后半部分缺失，没有读取。", null, "文件可能没有传完，请填报单位重新扫描或重新发送。");

    /// <summary>The picture is too small to be a page.</summary>
    public static Problem TooSmall(string name) => new(
        ProblemCodes.TextMissing, $"图片“{name}”太小，不会是一页统计表。", null, Remedy);
}
