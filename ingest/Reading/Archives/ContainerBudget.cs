using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>What a container has cost so far, over all its levels.</summary>
internal sealed class ContainerBudget(string name)
{
    private int entries;
    private long inflated;

    /// <summary>Why nothing more may be unpacked, or null.</summary>
    public Problem? Exceeded { get; private set; }

    /// <summary>Whether nothing more may be unpacked.</summary>
    public bool IsSpent => Exceeded is not null;

    /// <summary>Counts a file that is about to be unpacked; false where it is one too many.</summary>
    public bool AddEntry() => ++entries <= ReadingLimits.ArchiveEntries || Exceed($"里面的文件超过 {ReadingLimits.ArchiveEntries} 个");

    /// <summary>Counts unpacked bytes; false where they are too many.</summary>
    public bool AddInflated(int count)
    {
        inflated += count;
        return inflated <= ReadingLimits.InflatedBytes || Exceed($"解压后超过 {ReadingLimits.InflatedBytes / 1024 / 1024} MB");
    }

    private bool Exceed(string what)
    {
        Exceeded ??= ContainerProblems.LimitExceeded(name, what);
        return false;
    }
}
