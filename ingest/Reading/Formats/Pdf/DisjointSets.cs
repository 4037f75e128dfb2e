namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Numbers from 0 on, in sets that only ever grow together.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number that stands for the set.</summary>
    public int Find(int number)
    {
        while (parents[number] != number)
            number = parents[number] = parents[parents[number]];
        return number;
    }

    /// <summary>Makes one set of the two that hold the numbers.</summary>
    public void Join(int a, int b) => parents[Find(b)] = Find(a);
}
