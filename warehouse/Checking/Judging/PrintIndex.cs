using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Which returns of different units share a print, over all units of a form: two arrays, for there may be millions of prints.</summary>
internal sealed class PrintIndex
{
    /// <summary>A print that more returns share is no sign of a copy.</summary>
    public const int MostSharers = 12;

    private readonly IReadOnlyList<UnitSeries> units;
    private readonly long[] prints;
    private readonly (int Unit, int Return)[] holders;

    /// <summary>The index over units.</summary>
    public PrintIndex(IReadOnlyList<UnitSeries> units)
    {
        this.units = units;
        var (all, their) = (new List<long>(), new List<(int, int)>());
        for (var u = 0; u < units.Count; u++)
            for (var i = 0; i < units[u].Returns.Count; i++)
                foreach (var print in Prints.Of(units[u].Returns[i]))
                {
                    all.Add(print);
                    their.Add((u, i));
                }
        (prints, holders) = ([.. all], [.. their]);
        Array.Sort(prints, holders);
    }

    /// <summary>Every print with the return that has it, in the order of the prints.</summary>
    public IEnumerable<(long Print, long ReturnId)> Entries
    {
        get
        {
            for (var k = 0; k < prints.Length; k++)
                yield return (prints[k], Held(k).ReturnId);
        }
    }

    /// <summary>Returns of other units that share a print with one.</summary>
    public IReadOnlyList<Twin> Alike(Profile profile)
    {
        var found = new HashSet<(int Unit, int Return)>();
        var own = -1;
        foreach (var print in Prints.Of(profile))
        {
            var start = First(print);
            var end = start;
            while (end < prints.Length && prints[end] == print && end - start <= MostSharers)
                end++;
            if (end - start > MostSharers)
                continue;
            for (var k = start; k < end; k++)
                if (Held(k).ReturnId == profile.ReturnId)
                    own = holders[k].Unit;
                else
                    found.Add(holders[k]);
        }
        return [.. found.Where(holder => holder.Unit != own).Select(holder =>
        {
            var (unit, held) = (units[holder.Unit], units[holder.Unit].Returns[holder.Return]);
            return new Twin(held.ReturnId, held.Values, () => unit);
        })];
    }

    private Profile Held(int k) => units[holders[k].Unit].Returns[holders[k].Return];

    // The first of equal prints; binary search alone may land on any.
    private int First(long print)
    {
        var (low, high) = (0, prints.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (prints[middle] < print)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
