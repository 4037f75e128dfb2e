namespace SafetyMonth.Ingest.Normalising;

/// <summary>Finds the regions whose name a text begins with.</summary>
internal sealed class RegionNames
{
    private static readonly string[] Endings =
    [
        "维吾尔自治区", "回族自治区", "壮族自治区", "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区",
        "新区", "省", "市", "县", "区", "旗", "盟", "州",
    ];

    private readonly Dictionary<string, List<RegionName>> byText = new(StringComparer.Ordinal);
    private readonly int longest;

    public RegionNames(IReadOnlyList<Region> regions)
    {
        foreach (var region in regions)
        {
            Add(new RegionName(region, region.Name, NameForm.Full));
            foreach (var alias in region.Aliases)
                Add(new RegionName(region, alias, NameForm.Alias));
            if (Short(region.Name) is { } brief)
                Add(new RegionName(region, brief, NameForm.Short));
        }
        longest = byText.Keys.Max(text => text.Length);
    }

    /// <summary>The names that the text begins with, longest first.</summary>
    public IEnumerable<RegionName> At(string text)
    {
        for (var length = Math.Min(longest, text.Length); length >= 2; length--)
            if (byText.TryGetValue(text[..length], out var names))
                foreach (var name in names)
                    yield return name;
    }

    /// <summary>The name without its last word, where two characters or more are left: 阳城县 → 阳城, 绛县 → null.</summary>
    private static string? Short(string name)
    {
        var ending = Endings.FirstOrDefault(word => name.EndsWith(word, StringComparison.Ordinal));
        return ending is not null && name.Length - ending.Length >= 2 ? name[..^ending.Length] : null;
    }

    private void Add(RegionName name)
    {
        if (!byText.TryGetValue(name.Text, out var names))
            byText.Add(name.Text, names = []);
        if (!names.Exists(other => other.Region == name.Region))
            names.Add(name);
    }
}

/// <summary>One way to name a region.</summary>
internal sealed record RegionName(Region Region, string Text, NameForm Form);

/// <summary>How a region is named.</summary>
internal enum NameForm
{
    /// <summary>阳城县.</summary>
    Full,

    /// <summary>阳城.</summary>
    Short,

    /// <summary>Another name of a functional zone.</summary>
    Alias,
}
