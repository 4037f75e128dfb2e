using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Which returns of different units share a print.</summary>
internal sealed class PrintIndex
{
    /// <summary>A print that more returns share is no sign of a copy.</summary>
    private const int MostSharers = 12;

    private readonly Dictionary<long, IReadOnlyList<(UnitSeries Unit, Profile Return)>> alike;

    private PrintIndex(Dictionary<long, IReadOnlyList<(UnitSeries, Profile)>> alike) => this.alike = alike;

    /// <summary>The index over all units.</summary>
    public static PrintIndex Of(IReadOnlyList<UnitSeries> units)
    {
        var entries = new List<(long Print, int Unit, int Return)>();
        for (var u = 0; u < units.Count; u++)
            for (var i = 0; i < units[u].Returns.Count; i++)
                foreach (var print in Prints.Of(units[u].Returns[i]))
                    entries.Add((print, u, i));
        entries.Sort();
        var alike = new Dictionary<long, HashSet<(int Unit, int Return)>>();
        for (var start = 0; start < entries.Count;)
        {
            var end = start + 1;
            while (end < entries.Count && entries[end].Print == entries[start].Print)
                end++;
            if (end - start is > 1 and <= MostSharers)
                Join(units, entries, start, end, alike);
            start = end;
        }
        return new PrintIndex(alike.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<(UnitSeries, Profile)>)[.. pair.Value.Order().Select(one => (units[one.Unit], units[one.Unit].Returns[one.Return]))]));
    }

    /// <summary>Returns of other units that share a print with one.</summary>
    public IReadOnlyList<(UnitSeries Unit, Profile Return)> Alike(Profile profile) => alike.TryGetValue(profile.ReturnId, out var others) ? others : [];

    private static void Join(IReadOnlyList<UnitSeries> units, List<(long Print, int Unit, int Return)> entries, int start, int end, Dictionary<long, HashSet<(int, int)>> alike)
    {
        for (var a = start; a < end; a++)
            for (var b = start; b < end; b++)
                if (entries[a].Unit != entries[b].Unit)
                {
                    var id = units[entries[a].Unit].Returns[entries[a].Return].ReturnId;
                    if (!alike.TryGetValue(id, out var others))
                        alike.Add(id, others = []);
                    others.Add((entries[b].Unit, entries[b].Return));
                }
    }
}
