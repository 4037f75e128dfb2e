namespace SafetyMonth.Ingest.Normalising;

/// <summary>Follows the place names at the start of a unit's name, from the wide to the narrow: 山西省 晋城市 城区.</summary>
internal static class RegionPath
{
    /// <summary>The narrowest region named, or null where the text begins with none that is allowed.</summary>
    /// <param name="text">The unit's name without spaces and signs.</param>
    /// <param name="allowed">Which names count for the first place; below a place that is named, every name counts.</param>
    /// <param name="directory">The regions.</param>
    public static Found? Follow(string text, Func<RegionName, bool> allowed, RegionDirectory directory)
    {
        if (Longest(text, allowed, directory) is not { Count: > 0 } names)
            return null;
        var words = names[0].Text;
        // 朝阳 is a city and a county below it: the wider one is meant.
        var widest = names.MinBy(name => name.Region.Level)!.Region;
        if (names.Exists(name => !RegionDirectory.IsWithin(name.Region.Code, widest.Code)))
            return new Found(widest, words, false, $"叫“{words}”的地区不止一处：{string.Join('、', names.Select(name => Describe(name.Region, directory)))}");
        var deeper = Follow(text[words.Length..], name => name.Region != widest && RegionDirectory.IsWithin(name.Region.Code, widest.Code), directory);
        return deeper is null
            ? new Found(widest, words, names[0].Form is NameForm.Short, null)
            : deeper with { Words = words + deeper.Words };
    }

    private static List<RegionName> Longest(string text, Func<RegionName, bool> allowed, RegionDirectory directory)
    {
        var names = new List<RegionName>();
        foreach (var name in directory.Names.At(text))
        {
            if (names.Count > 0 && name.Text.Length < names[0].Text.Length)
                break;
            if (allowed(name))
                names.Add(name);
        }
        return names;
    }

    private static string Describe(Region region, RegionDirectory directory)
        => directory.Find(region.Parent ?? "") is { } parent ? $"{parent.Name}{region.Name}" : region.Name;

    /// <summary>What was found.</summary>
    /// <param name="Region">The narrowest region.</param>
    /// <param name="Words">The part of the text that names it.</param>
    /// <param name="Short">Whether only a short name (晋城) says so.</param>
    /// <param name="Rivals">Where several regions bear the name: which, in Chinese.</param>
    public sealed record Found(Region Region, string Words, bool Short, string? Rivals);
}
