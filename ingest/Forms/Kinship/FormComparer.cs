using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Forms.Kinship;

/// <summary>
/// Aligns the slots of two forms by wording, unit and item: globally in reading order (Needleman and Wunsch, J. Mol. Biol. 48, 1970),
/// then what is left over by wording alone, since rows move.
/// </summary>
public static class FormComparer
{
    private const double Paired = 0.5, Moved = 0.85, SameItem = 0.7, OfItem = 0.25, OtherUnit = 0.08;

    /// <summary>Compares two forms. Linear in the product of their slots.</summary>
    public static FormComparison Compare(Form before, Form after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (first, second) = (Wording.Of(before), Wording.Of(after));
        var alike = new double[first.Count, second.Count];
        for (var i = 0; i < first.Count; i++)
            for (var j = 0; j < second.Count; j++)
                alike[i, j] = Alike(first[i], second[j]);
        var partner = InOrder(alike);
        var moved = new HashSet<int>();
        foreach (var (i, j) in LeftOver(alike, partner))
        {
            partner[i] = j;
            moved.Add(i);
        }

        return new FormComparison(before, after, List(first, second, partner, moved));
    }

    private static double Alike(Wording first, Wording second)
    {
        if (first.Slot.Kind != second.Slot.Kind)
            return 0;
        var item = first.Item == second.Item ? 1 : Likeness.Loosely(first.Item, second.Item);
        var words = first.Words == second.Words ? 1 : Likeness.Loosely(first.Words, second.Words);
        return Math.Max(0, (1 - OfItem) * words + OfItem * item - (SameUnit(first, second) ? 0 : OtherUnit));
    }

    /// <summary>For each slot of the first form the slot of the second that it is aligned with, or −1.</summary>
    private static int[] InOrder(double[,] alike)
    {
        var (rows, columns) = (alike.GetLength(0), alike.GetLength(1));
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), best[i + 1, j + 1] + Gain(alike[i, j]));
        var partner = new int[rows];
        Array.Fill(partner, -1);
        for (int i = 0, j = 0; i < rows && j < columns;)
            if (alike[i, j] >= Paired && best[i, j] == best[i + 1, j + 1] + Gain(alike[i, j]))
                partner[i++] = j++;
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        return partner;
    }

    private static double Gain(double alike) => alike >= Paired ? alike * alike : 0;

    private static List<(int First, int Second)> LeftOver(double[,] alike, int[] partner)
    {
        var taken = partner.Where(second => second >= 0).ToHashSet();
        var pairs = from i in Enumerable.Range(0, alike.GetLength(0))
                    where partner[i] < 0
                    from j in Enumerable.Range(0, alike.GetLength(1))
                    where !taken.Contains(j) && alike[i, j] >= Moved
                    orderby alike[i, j] descending, i, j
                    select (i, j);
        var (free, found) = (new HashSet<int>(), new List<(int, int)>());
        foreach (var (i, j) in pairs)
            if (!free.Contains(i) && taken.Add(j))
            {
                free.Add(i);
                found.Add((i, j));
            }
        return found;
    }

    private static List<ComparedSlot> List(IReadOnlyList<Wording> first, IReadOnlyList<Wording> second, int[] partner, HashSet<int> moved)
    {
        var origin = Enumerable.Range(0, second.Count).Select(j => Array.IndexOf(partner, j)).ToList();
        var slots = new List<ComparedSlot>();
        var next = 0;
        for (var j = 0; j < second.Count; j++)
        {
            var i = origin[j];
            if (i >= 0 && !moved.Contains(i))
                Removed(i);
            slots.Add(i < 0 ? new ComparedSlot(SlotChange.Added, null, second[j].Slot, 0) : Both(first[i], second[j], moved.Contains(i)));
        }

        Removed(first.Count);
        return slots;

        void Removed(int end)
        {
            for (; next < end; next++)
                if (partner[next] < 0)
                    slots.Add(new ComparedSlot(SlotChange.Removed, first[next].Slot, null, 0));
        }
    }

    private static ComparedSlot Both(Wording first, Wording second, bool moved)
    {
        var words = Math.Round(first.Words == second.Words ? 1 : Likeness.Loosely(first.Words, second.Words), 2);
        var elsewhere = moved || first.Item != second.Item && Likeness.Loosely(first.Item, second.Item) < SameItem;
        var change = !SameUnit(first, second) ? SlotChange.Remeasured : words < 1 ? SlotChange.Reworded : elsewhere ? SlotChange.Moved : SlotChange.Same;
        return new ComparedSlot(change, first.Slot, second.Slot, words);
    }

    private static bool SameUnit(Wording first, Wording second)
        => first.Slot.Kind is not SlotKind.Count || Skeleton.Of(first.Slot.Unit) == Skeleton.Of(second.Slot.Unit);

    /// <summary>A slot with the words it is compared by: label and column, and its item's label.</summary>
    private sealed record Wording(FormSlot Slot, string Words, string Item)
    {
        public static IReadOnlyList<Wording> Of(Form form)
            => [.. SlotWording.Of(form).Select(wording => new Wording(wording.Slot, wording.Words + Column(wording.Slot.Label), Skeleton.Of(wording.Slot.Item)))];

        private static string Column(string label) => label.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var at ? Skeleton.Of(label.AsSpan(at).ToString()) : "";
    }
}
