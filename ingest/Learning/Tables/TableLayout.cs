namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>A table's columns read as roles.</summary>
/// <param name="Bands">Lists that stand side by side, mostly one.</param>
/// <param name="Heading">The heading.</param>
/// <param name="IsMatrix">Whether answers are bare cells.</param>
/// <param name="Width">How many columns it has.</param>
internal sealed record TableLayout(IReadOnlyList<Band> Bands, TableHeading Heading, bool IsMatrix, int Width);

/// <summary>Neighbouring columns that make up one list: labels, perhaps units, and answers.</summary>
internal sealed class Band
{
    /// <summary>序号, or −1.</summary>
    public int Ordinal { get; private set; } = -1;

    /// <summary>内容要求, or −1.</summary>
    public int Requirement { get; private set; } = -1;

    /// <summary>Columns of 计量单位, left to right: mostly one, or one for each answer.</summary>
    public List<int> Units { get; } = [];

    /// <summary>Groups and labels, left to right.</summary>
    public List<int> Labels { get; } = [];

    /// <summary>Answers, left to right.</summary>
    public List<int> Answers { get; } = [];

    /// <summary>The column with the unit of an answer: the nearest to its left, else the first; −1 where there is none.</summary>
    public int UnitOf(int answer) => Units.Count == 0 ? -1 : Units.FindLastIndex(unit => unit < answer) is >= 0 and var at ? Units[at] : Units[0];

    /// <summary>Takes the next column.</summary>
    public void Add(int column, ColumnRole role)
    {
        switch (role)
        {
            case ColumnRole.Ordinal: Ordinal = column; break;
            case ColumnRole.Requirement: Requirement = column; break;
            case ColumnRole.Unit: Units.Add(column); break;
            case ColumnRole.Label: Labels.Add(column); break;
            case ColumnRole.Answer: Answers.Add(column); break;
        }
    }
}
