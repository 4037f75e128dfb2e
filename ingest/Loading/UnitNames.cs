using System.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Loading;

/// <summary>
/// Gives a reporting unit one name, however its clerk wrote it: 山西省晋城市阳城县市监局（盖章）, 阳城县局 and 阳城县 are all
/// 阳城县市场监督管理局 on a form of 晋城市市场监督管理局. What is not clearly the region's own bureau keeps its own name.
/// </summary>
public static class UnitNames
{
    private static readonly (string Short, string Full)[] Bureaus =
    [
        ("市场监管局", "市场监督管理局"), ("市监局", "市场监督管理局"), ("工信局", "工业和信息化局"), ("应急局", "应急管理局"), ("城管局", "城市管理局"),
    ];

    private static readonly string[] Seals = ["盖章", "公章", "签章"];

    /// <summary>The unit's one name, or null where none was written.</summary>
    /// <param name="unit">The unit as typed.</param>
    /// <param name="regionCode">Its region, or null where unknown.</param>
    /// <param name="form">The form it reports on, or null.</param>
    public static string? Canonical(string? unit, string? regionCode, Form? form)
    {
        var text = Clean(unit);
        if (text.Length == 0)
            return null;
        var directory = RegionDirectory.Default;
        if (regionCode is null || directory.Find(regionCode) is not { } region)
            return Expand(text);
        var named = WithoutParents(text, region, directory);
        var name = region.Aliases.Append(region.Name).Append(ShortOf(region)).Where(name => named.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
        if (name is null)
            return Expand(text);
        var bureau = form is null ? null : BureauOf(form, directory);
        var rest = Expand(named[name.Length..]);
        return bureau is not null && (rest is "" or "局" or "分局" || rest == bureau || rest == bureau + "分局") ? region.Name + bureau : Expand(named);
    }

    /// <summary>晋城市市场监督管理局 issues the form: 市场监督管理局 is what fills it in everywhere.</summary>
    private static string? BureauOf(Form form, RegionDirectory directory)
        => directory.Find(form.RegionCode) is { } home && form.Bureau.StartsWith(home.Name, StringComparison.Ordinal) ? form.Bureau[home.Name.Length..] : null;

    private static string WithoutParents(string text, Region region, RegionDirectory directory)
    {
        var parents = new List<Region>();
        for (var parent = directory.Find(region.Parent ?? ""); parent is not null; parent = directory.Find(parent.Parent ?? ""))
            parents.Insert(0, parent);
        foreach (var name in parents.SelectMany(parent => new[] { parent.Name, ShortOf(parent) }))
            if (text.StartsWith(name, StringComparison.Ordinal) && StartsWithName(text[name.Length..], region))
                return text[name.Length..];
        foreach (var name in parents.Select(parent => parent.Name).Where(name => text.StartsWith(name, StringComparison.Ordinal)))
            return WithoutParents(text[name.Length..], region, directory);
        return text;
    }

    private static bool StartsWithName(string text, Region region)
        => region.Aliases.Append(region.Name).Append(ShortOf(region)).Any(name => text.StartsWith(name, StringComparison.Ordinal));

    // 阳城县 is also called 阳城; a name of two characters has no short form.
    private static string ShortOf(Region region) => region.Name.Length > 2 ? region.Name[..^1] : region.Name;

    private static string Expand(string text)
    {
        foreach (var (brief, full) in Bureaus)
            if (text.EndsWith(brief, StringComparison.Ordinal))
                return text[..^brief.Length] + full;
        return text;
    }

    private static string Clean(string? unit)
    {
        var kept = new StringBuilder();
        foreach (var character in HalfWidth.Of(unit ?? ""))
            if (char.IsLetterOrDigit(character))
                kept.Append(character);
        var text = kept.ToString();
        foreach (var seal in Seals)
            text = text.Replace(seal, "", StringComparison.Ordinal);
        return text;
    }
}
