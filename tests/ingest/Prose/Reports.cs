using SafetyMonth.Ingest.Prose;
using SafetyMonth.Ingest.Tests.Reading;

namespace SafetyMonth.Ingest.Tests.Prose;

/// <summary>Short ways to read prose and to say what was read.</summary>
internal static class Reports
{
    /// <summary>Two counts that make any text a report; they are left out again below.</summary>
    private const string Frame = "全市发放垫底资料77777份，张贴垫底海报66666张。";

    public static ProseReport Of(string text, string name = "总结.txt") => ProseReader.Read(Reads.Document(name, text)).ShouldNotBeNull();

    /// <summary>The figures of a text of any length as <c>255 场</c> or <c>约 1200 人次</c>, in reading order.</summary>
    public static string Spelled(string text)
        => string.Join('，', Figures(text).Select(figure => $"{(figure.Approximate ? "约" : "")}{figure.Value}{figure.Unit}"));

    public static IReadOnlyList<ProseFigure> Figures(string text)
        => [.. Of($"2023年安全生产月活动总结\n{text}\n{Frame}").Figures.Where(figure => figure.Value is not (77777 or 66666))];
}
