namespace SafetyMonth.Ingest.Reading;

/// <summary>What one document has cost so far; stops the reading where <see cref="ReadingLimits"/> are passed.</summary>
internal sealed class ReadingBudget(string fileName)
{
    private int characters;
    private int cells;
    private int blocks;
    private long inflated;

    /// <summary>The file that is being read, for messages.</summary>
    public string FileName { get; } = fileName;

    public void AddCharacters(int count)
    {
        characters += count;
        if (characters > ReadingLimits.Characters)
            Stop($"文字超过 {ReadingLimits.Characters / 10_000} 万字");
    }

    public void AddCells(int count)
    {
        cells += count;
        if (cells > ReadingLimits.Cells)
            Stop($"单元格超过 {ReadingLimits.Cells / 10_000} 万个");
    }

    /// <summary>How many more cells the document may have.</summary>
    public int CellsLeft => ReadingLimits.Cells - cells;

    public void AddBlock()
    {
        if (++blocks > ReadingLimits.Blocks)
            Stop($"段落超过 {ReadingLimits.Blocks / 10_000} 万个");
    }

    /// <summary>Counts unpacked bytes of the whole file.</summary>
    public void AddInflated(int count)
    {
        inflated += count;
        if (inflated > ReadingLimits.InflatedBytes)
            Stop($"解压后超过 {ReadingLimits.InflatedBytes / 1024 / 1024} MB");
    }

    /// <summary>Refuses elements nested beyond the limit.</summary>
    public void CheckDepth(int depth)
    {
        if (depth > ReadingLimits.ElementDepth)
            Stop($"内容嵌套超过 {ReadingLimits.ElementDepth} 层");
    }

    /// <summary>Refuses tables nested beyond the limit.</summary>
    public void CheckNestedTables(int depth)
    {
        if (depth > ReadingLimits.NestedTables)
            Stop($"表格嵌套超过 {ReadingLimits.NestedTables} 层");
    }

    /// <summary>Stops the reading because something passes a limit.</summary>
    /// <param name="what">What passes which limit, in Chinese.</param>
    public void Stop(string what) => throw new ReadingStoppedException(ReadingProblems.LimitExceeded(FileName, what));
}
