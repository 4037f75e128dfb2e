namespace SafetyMonth.Ingest.Loading;

/// <summary>A file, or the files in a container, that was read and waits to be loaded.</summary>
public sealed class PreparedFile
{
    internal PreparedFile(List<FileReading> readings) => Readings = readings;

    /// <summary>The regions that its returns are of; null stands for one whose region is unknown.</summary>
    public IReadOnlyList<string?> Regions => [.. Readings.SelectMany(reading => reading.Returns).Select(record => record.RegionCode).Distinct()];

    internal List<FileReading> Readings { get; }
}
