using System.Security.Cryptography;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>What one file gave: its returns as records, or why there are none.</summary>
internal sealed record FileReading(string Path, IReadOnlyList<ReturnRecord> Returns, FailureRecord? Failure)
{
    public static FileReading Of(string path, ReturnExtractor extractor)
    {
        var reading = DocumentReader.Read(path);
        return reading.Document is { } document
            ? Of(path, document, new FileInfo(path).Length, extractor)
            : new FileReading(path, [], new FailureRecord(path, HashOf(path), reading.Failure!));
    }

    public static FileReading Of(string name, ReadOnlyMemory<byte> bytes, ReturnExtractor extractor)
    {
        var reading = DocumentReader.Read(name, bytes);
        return reading.Document is { } document
            ? Of(name, document, bytes.Length, extractor)
            : new FileReading(name, [], new FailureRecord(name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), reading.Failure!));
    }

    private static FileReading Of(string path, Document document, long length, ReturnExtractor extractor)
    {
        IReadOnlyList<ExtractedReturn> returns;
        try
        {
            returns = extractor.Extract(document);
        }
#pragma warning disable CA1031 // The edge: a fault of ours in one file must not stop the others; the message says what to send in.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            var problem = new Problem(
                ProblemCodes.Unexpected, $"程序处理“{document.Name}”时出错（{fault.GetType().Name}：{fault.Message}）", null, "请把文件和这条消息发给程序的维护人员");
            return new FileReading(path, [], new FailureRecord(path, document.Hash, problem));
        }
        var file = new FileRecord(document.Hash, document.Name, path, document.Format, length);
        var records = returns.Where(HasForm).Select(extracted => ReturnRecords.Of(extracted, file)).ToList();
        return records.Count > 0 ? new FileReading(path, records, null) : new FileReading(path, [], new FailureRecord(path, document.Hash, NoReturn(document, returns)));
    }

    private static bool HasForm(ExtractedReturn extracted) => extracted.Form is not null || extracted.Values.Count > 0;

    private static Problem NoReturn(Document document, IReadOnlyList<ExtractedReturn> returns)
        => returns.SelectMany(extracted => extracted.Problems).FirstOrDefault(problem => problem.Code == ProblemCodes.FormUnknown)
            ?? new Problem(ProblemCodes.FormUnknown, $"“{document.Name}”中没有找到已知的统计表", null, "请确认文件是否为填报表；如是新表样，请先登记表样");

    // A file beyond the limits is not read to its end either.
    private static string? HashOf(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length is 0 or > ReadingLimits.FileBytes)
                return null;
            using var stream = info.OpenRead();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
