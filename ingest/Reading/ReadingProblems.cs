using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading;

/// <summary>Everything that reading can say to a clerk: each failure names the file and a remedy.</summary>
internal static class ReadingProblems
{
    public static Problem NotFound(string name) => new(
        ProblemCodes.FileUnavailable, $"找不到文件“{name}”。", null, "请核对文件名和所在文件夹。");

    public static Problem IsFolder(string name) => new(
        ProblemCodes.FileUnavailable, $"“{name}”是文件夹，不是文件。", null, "请选择文件夹里的文件。");

    public static Problem Unavailable(string name) => new(
        ProblemCodes.FileUnavailable, $"文件“{name}”打不开：没有读取权限，或正被其他程序占用。", null, "请关闭正在使用它的程序，确认有读取权限后再试。");

    public static Problem Changing(string name) => new(
        ProblemCodes.FileUnavailable, $"文件“{name}”在读取时还在变化。", null, "文件可能还没有传完，请稍后再试。");

    public static Problem Empty(string name) => new(
        ProblemCodes.FileEmpty, $"文件“{name}”是空的（0 字节）。", null, "文件可能没有传完，请向填报单位重新索取。");

    public static Problem Damaged(string name, string kind) => new(
        ProblemCodes.FileDamaged, $"文件“{name}”已损坏或不完整，无法按{kind}读取。", null, "请用 Word、Excel 或 WPS 打开检查后重新保存，或请填报单位重新发送。");

    public static Problem Encrypted(string name) => new(
        ProblemCodes.FileEncrypted, $"文件“{name}”设有打开密码，无法读取。", null, "请在 Word、Excel 或 WPS 中取消密码保护，另存后重新提交。");

    public static Problem Unsupported(string name, string kind, string remedy) => new(
        ProblemCodes.FormatUnsupported, $"文件“{name}”看起来是{kind}，暂不支持读取。", null, remedy);

    public static Problem LimitExceeded(string name, string what) => new(
        ProblemCodes.LimitExceeded, $"文件“{name}”超出读取限制：{what}。", null, "请只保留统计表本身（删去图片、附件和多余的表），另存后重新提交。");

    public static Problem TooLarge(string name) => LimitExceeded(name, $"文件大于 {ReadingLimits.FileBytes / 1024 / 1024} MB");

    public static Problem Forbidden(string name) => new(
        ProblemCodes.ContentForbidden, $"文件“{name}”含有不允许的文档类型声明（DTD），已拒绝读取。", null, "请用 Word、Excel 或 WPS 打开后另存为新文件再提交。");

    public static Problem SheetHidden(string sheet) => new(
        ProblemCodes.SheetHidden, $"隐藏的工作表“{sheet}”没有读取。", $"工作表“{sheet}”", "如果它是要报送的表，请取消隐藏后重新提交。");

    public static Problem RowsHidden(string sheet, int rows, int columns) => new(
        ProblemCodes.RowsHidden, $"工作表“{sheet}”有隐藏的{Hidden(rows, columns)}，其中的内容已照常读取。", $"工作表“{sheet}”", "请确认隐藏的内容也要报送。");

    public static Problem RowsRepeated(string sheet, int rows) => new(
        ProblemCodes.RowsHidden, $"工作表“{sheet}”有 {rows} 个隐藏的行与显示的行名目相同，没有读取。", $"工作表“{sheet}”", "如果隐藏的行才是要报送的，请取消隐藏并删去另一行后重新提交。");

    public static Problem SheetTooLarge(string sheet, string what) => new(
        ProblemCodes.LimitExceeded, $"工作表“{sheet}”没有读取：{what}。", $"工作表“{sheet}”", "请删去统计表以外的内容后重新提交。");

    public static Problem ErrorValue(string shown, string at) => new(
        ProblemCodes.CellUnusable, $"单元格是公式的错误值 {shown}，不是数字。", at, "请在表格中改正公式后重新提交。");

    public static Problem NoText(string at) => new(
        ProblemCodes.CellUnusable, "单元格引用的文字在文件里不存在。", at, "请用 Excel 或 WPS 打开检查后重新保存，再提交。");

    public static Problem CellsFarAway(string sheet, int count, string at) => new(
        ProblemCodes.LimitExceeded, $"工作表“{sheet}”里离表格很远的 {count} 个单元格没有读取，最远的是 {at}。", $"工作表“{sheet}”", "如果那里也有要报送的内容，请移到表格旁边后重新提交。");

    public static Problem NotCalculated(string at) => new(
        ProblemCodes.CellUnusable, "单元格的公式没有保存计算结果。", at, "请用 Excel 或 WPS 打开并保存一次后重新提交。");

    public static Problem Garbled(int count) => new(
        ProblemCodes.TextGarbled, $"文字编码有误，{count} 处无法识别，已用“\uFFFD”代替。", null, "请另存为 UTF-8 或 GBK 编码后重新提交。");

    private static string Hidden(int rows, int columns)
        => rows == 0 ? $" {columns} 列" : columns == 0 ? $" {rows} 行" : $" {rows} 行、{columns} 列";
}
