using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;

namespace SafetyMonth.Dashboard.Figures;

/// <summary>One place of a breakdown: a region with what lies in it, or a unit.</summary>
/// <param name="Name">Its Chinese name; empty where it is not settled.</param>
/// <param name="Region">Its region code, or null.</param>
/// <param name="Holds">Whether a figure belongs to it.</param>
/// <param name="Unit">The unit, where the place is one.</param>
public sealed record Place(string Name, string? Region, Func<TallyKey, bool> Holds, string? Unit = null);

/// <summary>How a view breaks down: into the regions right below it, or, where there are none, into units.</summary>
/// <param name="Places">The places.</param>
/// <param name="ByUnit">Whether they are units.</param>
public sealed record PlaceBreakdown(IReadOnlyList<Place> Places, bool ByUnit)
{
    /// <summary>The breakdown of what is reported under a filter.</summary>
    public static PlaceBreakdown Of(PageData data, Filter filter, IReadOnlyList<TallyKey> reporters)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(filter);
        var regions = data.Reference.Regions;
        var issuers = reporters.Select(key => data.Reference.Form(key.FormId)?.RegionCode).Distinct().ToList();
        var view = filter.Region ?? (issuers.Count == 1 ? issuers[0] : null);

        var known = new Dictionary<(string Form, string? Region), string?>();
        string? Group(TallyKey key)
        {
            if (!known.TryGetValue((key.FormId, key.Region), out var group))
                known.Add((key.FormId, key.Region), group = Find(key));
            return group;
        }

        string? Find(TallyKey key)
            => key.Region is null ? null
                : view is not null ? regions.Below(key.Region, view)
                : data.Reference.Form(key.FormId)?.RegionCode is { } issuer && regions.IsWithin(key.Region, issuer) ? issuer : key.Region;

        var groups = reporters.Select(Group).Distinct().Order(StringComparer.Ordinal).ToList();
        if (groups.Count == 1 && groups[0] == view && view is not null)
            return new PlaceBreakdown([.. data.Units(filter).Select(unit => new Place(unit, view, key => key.Unit == unit, unit))], true);
        return new PlaceBreakdown([.. groups.Select(group => new Place(group is null ? "" : regions.Name(group), group, key => Group(key) == group))], false);
    }
}
