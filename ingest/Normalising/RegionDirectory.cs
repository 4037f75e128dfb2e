using System.Collections.Frozen;
using CsvHelper;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>The regions of the country to county level, with our functional zones.</summary>
public sealed class RegionDirectory
{
    private static readonly Lazy<RegionDirectory> Beside = new(() => Load(Path.Combine(AppContext.BaseDirectory, "regions")));
    private readonly FrozenDictionary<string, Region> byCode;
    private readonly ILookup<string, Region> byParent;

    private RegionDirectory(IReadOnlyList<Region> regions)
    {
        Regions = regions;
        byCode = regions.ToFrozenDictionary(region => region.Code, StringComparer.Ordinal);
        byParent = regions.ToLookup(region => region.Parent ?? "", StringComparer.Ordinal);
        Names = new RegionNames(regions);
    }

    /// <summary>The directory in the folder <c>regions</c> beside the program, read when first needed.</summary>
    public static RegionDirectory Default => Beside.Value;

    /// <summary>Every region, by code within its file.</summary>
    public IReadOnlyList<Region> Regions { get; }

    internal RegionNames Names { get; }

    /// <summary>Reads every *.csv of a folder: columns code, name, level, parent and optionally aliases.</summary>
    public static RegionDirectory Load(string folder)
        => new([.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(ReadFile)]);

    /// <summary>The region with the code, or null.</summary>
    public Region? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The regions directly below; below the empty code, the provinces.</summary>
    public IEnumerable<Region> Children(string code) => byParent[code];

    /// <summary>Whether the region is the ancestor or lies within it; everything lies within the empty code.</summary>
    public static bool IsWithin(string code, string ancestor) => code.StartsWith(PrefixOf(ancestor), StringComparison.Ordinal);

    /// <summary>The characters that all codes within the region begin with: 210000 → 21, 140500 → 1405.</summary>
    public static string PrefixOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 6 || !code.EndsWith("00", StringComparison.Ordinal))
            return code;
        return code.EndsWith("0000", StringComparison.Ordinal) ? code[..2] : code[..4];
    }

    private static List<Region> ReadFile(string path)
    {
        using var csv = CsvReader.FromFile(path);
        var regions = new List<Region>();
        while (csv.Read())
            regions.Add(new Region(
                csv.GetString(0), csv.GetString(1), Wire.Read<RegionLevel>(csv.GetString(2)) ?? throw new InvalidDataException($"{path}: {csv.GetString(0)}"),
                csv.IsEmpty(3) ? null : csv.GetString(3), csv.FieldCount > 4 ? csv.GetString(4).Split('|', StringSplitOptions.RemoveEmptyEntries) : []));
        return regions;
    }
}
