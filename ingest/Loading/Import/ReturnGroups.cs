using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>Gathers the lines of a tidy history into returns, numbered in the order of their first lines.</summary>
internal sealed class ReturnGroups(FileRecord file)
{
    private readonly Dictionary<ImportKey, Group> open = [];
    private int ordinals;

    /// <summary>How many figures are held.</summary>
    public long Figures { get; private set; }

    /// <summary>Takes in a line; false where its return has that slot already.</summary>
    public bool Add(ImportRow row)
    {
        if (!open.TryGetValue(row.Key, out var group))
            open.Add(row.Key, group = new Group(ordinals++, row, []));
        if (!group.Figures.TryAdd(row.Figure.Slot, row.Figure))
            return false;
        Figures++;
        return true;
    }

    /// <summary>The returns gathered so far, by their first lines; they are let go of.</summary>
    public IReadOnlyList<ReturnRecord> Take()
    {
        var records = open.Values.OrderBy(group => group.Ordinal).Select(Record).ToList();
        open.Clear();
        Figures = 0;
        return records;
    }

    private ReturnRecord Record(Group group)
    {
        var first = group.First;
        return new ReturnRecord(
            file, group.Ordinal, first.Key.Form, first.Key.Unit, first.Key.Region, first.Key.Year, first.Key.Period, first.Basis, [.. group.Figures.Values])
        {
            ReceivedAt = first.ReceivedAt,
            FilledOn = first.FilledOn,
            PeriodReason = "导入的表格写明报送期",
            Source = ReturnSource.Import,
        };
    }

    private sealed record Group(int Ordinal, ImportRow First, SortedList<int, FigureRecord> Figures);
}
