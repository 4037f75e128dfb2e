using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.External;

/// <summary>What can be said about files that another program had to read.</summary>
internal static class ExternalProblems
{
    /// <summary>A program that the file needs is not installed.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="kind">What the file is, such as RTF 文档.</param>
    /// <param name="program">The program that is missing.</param>
    /// <param name="remedy">What to install or to do instead.</param>
    public static Problem Missing(string name, string kind, string program, string remedy) => new(
        ProblemCodes.ProgramMissing, $"文件“{name}”是{kind}，读取它需要 {program}，但这台机器上没有安装。", null, remedy);

    /// <summary>A program did not finish in time.</summary>
    public static Problem OutOfTime(string name, ProgramLimits limits, string remedy) => new(
        ProblemCodes.LimitExceeded, $"文件“{name}”超出读取限制：转换 {Math.Min(limits.Time.TotalSeconds, limits.Processor.TotalSeconds):0.#} 秒仍未完成。", null, remedy);
}
