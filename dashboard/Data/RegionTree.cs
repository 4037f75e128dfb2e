using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Data;

/// <summary>The regions, upwards and downwards.</summary>
public sealed class RegionTree
{
    private readonly Dictionary<string, RegionRow> byCode;

    /// <summary>A tree of the given regions.</summary>
    public RegionTree(IEnumerable<RegionRow> regions) => byCode = regions.ToDictionary(region => region.Code);

    /// <summary>The region with the code, or null.</summary>
    public RegionRow? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The region's name; the code where it is unknown.</summary>
    public string Name(string code) => Find(code)?.Name ?? code;

    /// <summary>The region and those above it, the highest first.</summary>
    public IReadOnlyList<RegionRow> Path(string? code)
    {
        var path = new List<RegionRow>();
        // The bound keeps a ring in a faulty file from turning for ever.
        for (var region = Find(code); region is not null && path.Count < 10; region = Find(region.Parent))
            path.Insert(0, region);
        return path;
    }

    /// <summary>Whether a region is the other or lies in it.</summary>
    public bool IsWithin(string? code, string ancestor) => code == ancestor || Path(code).Any(region => region.Code == ancestor);

    /// <summary>Where a region counts when the view stands at another: itself, or the part right below the view that it lies in.</summary>
    /// <param name="code">The region that counts.</param>
    /// <param name="view">The region looked at.</param>
    public string Below(string code, string view)
    {
        var path = Path(code);
        for (var i = 0; i < path.Count - 1; i++)
            if (path[i].Code == view)
                return path[i + 1].Code;
        return code;
    }
}
