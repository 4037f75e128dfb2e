using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>Who reports on a form: the regions below the bureau's own, then the regions below those, then invented offices.</summary>
public static class UnitRoster
{
    /// <summary>The first so many units. A longer roster begins with the shorter one.</summary>
    public static IReadOnlyList<ReportingUnit> Of(Form form, RegionDirectory regions, int count)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(regions);
        return [.. All(form, regions).Take(count)];
    }

    private static IEnumerable<ReportingUnit> All(Form form, RegionDirectory regions)
    {
        var near = regions.Children(form.RegionCode).ToList();
        var places = near.Concat(near.SelectMany(region => regions.Children(region.Code))).ToList();
        foreach (var region in places)
            yield return new ReportingUnit(PlaceName(region, regions, form) + Bureau(form, region), Brief(region, regions, form), region.Code, Scale(region));
        if (places.Count == 0)
            yield break;
        for (var number = 1; ; number++)
        {
            foreach (var region in places)
            {
                var brief = $"{Brief(region, regions, form)}示例{Dice.Word(number)}所";
                yield return new ReportingUnit($"{PlaceName(region, regions, form)}{Bureau(form, region)}示例{Dice.Word(number)}所", brief, region.Code, 0.3 * Scale(region));
            }
        }
    }

    // Many cities have a 城区 or a 铁西区: the name above tells them apart, as it does on real returns.
    private static string PlaceName(Region region, RegionDirectory regions, Form form)
        => (region.Parent is { } parent && (parent != form.RegionCode || region.Name is "城区") && !IsZone(region) ? regions.Find(parent)?.Name : "")
            + NameOf(region);

    private static string Brief(Region region, RegionDirectory regions, Form form)
        => (region.Parent is { } parent && parent != form.RegionCode && !IsZone(region) ? regions.Find(parent)?.Name : "") + NameOf(region);

    private static string NameOf(Region region) => region.Name.Contains('-', StringComparison.Ordinal) && region.Aliases.Count > 0 ? region.Aliases[0] : region.Name;

    private static string Bureau(Form form, Region region)
    {
        var name = form.Bureau;
        var start = name.IndexOfAny(['省', '市', '区', '县']) + 1;
        for (var next = name.AsSpan(start).IndexOf('区'); next is >= 0 and < 4; next = name.AsSpan(start).IndexOf('区'))
            start += next + 1;
        var bracket = name.IndexOf('（', StringComparison.Ordinal);
        var bureau = bracket < 0 ? name[start..] : name[start..bracket];
        return (bureau, IsZone(region)) switch
        {
            ("工业和信息化局", true) => "产业发展部",
            ("工业和信息化局", false) => "工科局",
            _ => bureau,
        };
    }

    private static bool IsZone(Region region) => region.Code.Any(char.IsAsciiLetter);

    private static double Scale(Region region) => IsZone(region) ? 0.6 : region.Level is RegionLevel.City ? 3 : 1;
}
