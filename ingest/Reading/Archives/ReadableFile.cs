using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>A file that can be read as one document, whether it lay in a folder or inside a container.</summary>
/// <param name="Path">Its path; inside a container the container's path, <c>/</c> and the name in it: <c>收件/outer.zip/第一周.docx</c>. Evidence only, never opened.</param>
/// <param name="Bytes">The whole file; empty where it failed or is skipped.</param>
/// <param name="Failure">Why its bytes could not be had, or null.</param>
/// <param name="Skipped">Whether it is clearly no return and was left alone.</param>
public sealed record ReadableFile(string Path, ReadOnlyMemory<byte> Bytes, Problem? Failure = null, bool Skipped = false)
{
    internal static ReadableFile Failed(string path, Problem failure) => new(path, default, failure);
}
