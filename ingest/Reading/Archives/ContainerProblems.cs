using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>What can be said about a container and the files in it; each names the file and a remedy.</summary>
internal static class ContainerProblems
{
    private const string UnpackFirst = "请解压后直接提交其中的统计表。";

    public static Problem NoFiles(string name) => new(ProblemCodes.FormUnknown, $"压缩包“{name}”里没有可以读取的文件。", null, "请确认统计表已放进压缩包，或直接提交统计表。");

    public static Problem TooDeep(string name) => new(
        ProblemCodes.LimitExceeded, $"压缩包“{name}”和同样深的压缩包没有打开：压缩包套压缩包超过 {ReadingLimits.NestedArchives} 层。", null, UnpackFirst);

    public static Problem Overlapping(string name) => new(ProblemCodes.LimitExceeded, $"压缩包“{name}”里的文件互相重叠，疑似恶意文件，没有打开。", null, UnpackFirst);

    public static Problem Damaged(string name) => new(ProblemCodes.FileDamaged, $"压缩包“{name}”已损坏或不完整。", null, "请重新压缩，或请填报单位重新发送。");

    public static Problem Encrypted(string name) => new(ProblemCodes.FileEncrypted, $"压缩包里的“{name}”设有密码，无法读取。", null, "请用密码解压后直接提交其中的统计表。");

    public static Problem EntryDamaged(string name) => new(
        ProblemCodes.FileDamaged, $"压缩包里的“{name}”解不开：已损坏，或用了不支持的压缩方法。", null, "请解压检查后直接提交其中的统计表，或请填报单位重新发送。");

    public static Problem Bomb(string name) => new(
        ProblemCodes.LimitExceeded, $"压缩包里的“{name}”没有读取：压缩比超过 {ReadingLimits.InflationRatio} 倍，疑似恶意文件。", null, UnpackFirst);

    public static Problem LimitExceeded(string name, string what) => new(
        ProblemCodes.LimitExceeded, $"压缩包“{name}”超出读取限制：{what}；其余的文件没有读取。", null, "请解压后分几次提交其中的统计表。");
}
