using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries.Compare;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>The places that a comparison can show: those right below a region, its counties, or any that the reader picks.</summary>
/// <param name="regions">The regions.</param>
/// <param name="reporters">Out of which regions somebody is to report.</param>
/// <param name="words">The page's words.</param>
public sealed class Localities(RegionTree regions, IReadOnlyList<ExpectedRow> reporters, Words words)
{
    /// <summary>The regions out of which somebody is to report.</summary>
    public IReadOnlyList<string> Reporting { get; } = [.. reporters.Select(one => one.RegionCode).OfType<string>().Distinct().Where(code => regions.Find(code) is not null)];

    /// <summary>More rows than this are not read.</summary>
    public const int Most = 300;

    /// <summary>The region looked into, or everywhere.</summary>
    public Locality Whole(CompareChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return regions.Find(choice.Region) is { } region ? Of(region) : Locality.Everywhere with { Name = words["filter.all-regions"] };
    }

    /// <summary>The places of a choice, in the order of their codes or as they were picked.</summary>
    public IReadOnlyList<Locality> Chosen(CompareChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var picked = choice.Places.Select(regions.Find).OfType<RegionRow>().Select(Of).ToList();
        if (picked.Count > 0)
            return picked;
        return [.. (choice.Counties ? Counties(choice.Region) : Below(choice.Region)).Take(Most)];
    }

    /// <summary>The regions right below a region out of which somebody is to report, then the region's own offices.</summary>
    public IReadOnlyList<Locality> Below(string? view)
    {
        var found = Within(view).Select(code => regions.Path(code)).ToList();
        var below = found.Select(path => path.SkipWhile(one => view is not null && one.Code != view).Skip(view is null ? 0 : 1).FirstOrDefault()).OfType<RegionRow>()
            .DistinctBy(one => one.Code).OrderBy(one => one.Code, StringComparer.Ordinal).Select(Of);
        var own = view is not null && found.Exists(path => path[^1].Code == view)
            ? [new Locality(new PlaceRecord(view + "-own", view), words["compare.own-offices", regions.Name(view)], null)]
            : Array.Empty<Locality>();
        return [.. below, .. own];
    }

    /// <summary>Whether there is more than one level below a region.</summary>
    public bool HasCounties(string? view) => Counties(view).Count > Below(view).Count(place => place.Region is not null);

    private IReadOnlyList<Locality> Counties(string? view)
        => [.. Within(view).Where(code => code != view).Select(regions.Find).OfType<RegionRow>().Where(region => region.Level == 3).OrderBy(one => one.Code, StringComparer.Ordinal).Select(Of)];

    private IEnumerable<string> Within(string? view) => Reporting.Where(code => view is null || regions.IsWithin(code, view));

    private Locality Of(RegionRow region) => new(PlaceRecord.Region(region.Code), region.Name, region.Code);
}
