namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>How bad a flag (疑点) is; the worst comes first.</summary>
public enum Severity
{
    /// <summary>错误: impossible, or nearly so.</summary>
    Error,

    /// <summary>疑似: very unlikely to be right; somebody should ask.</summary>
    Warning,

    /// <summary>提示: unusual; worth a look where there is time.</summary>
    Notice,
}
