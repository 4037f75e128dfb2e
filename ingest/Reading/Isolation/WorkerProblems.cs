using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>What can be said about files that their worker did not survive.</summary>
internal static class WorkerProblems
{
    /// <summary>Why there is no answer.</summary>
    public static Problem Of(string name, WorkerEnd end, WorkerLimits limits) => end switch
    {
        WorkerEnd.OutOfTime => ReadingProblems.LimitExceeded(name, $"读取 {Math.Min(limits.Time.TotalSeconds, limits.Processor.TotalSeconds):0.#} 秒仍未完成"),
        WorkerEnd.OutOfMemory => ReadingProblems.LimitExceeded(name, $"读取需要的内存超过 {limits.HeapBytes / 1024 / 1024} MB"),
        _ => new Problem(ProblemCodes.FileDamaged, $"文件“{name}”使读取进程意外退出，没有读取；其他文件不受影响。", null, "文件可能已损坏：请用 Word、Excel 或 WPS 打开后另存为新文件再提交。"),
    };

    /// <summary>No worker can be started on this machine.</summary>
    public static Problem NotStarted(string name) => new(
        ProblemCodes.ProgramMissing, $"文件“{name}”没有读取：无法启动读取进程 safetymonth。", null, "请确认程序文件夹完整（safetymonth.dll 和 safetymonth.runtimeconfig.json 在同一文件夹），内存充足，然后重试。");
}
