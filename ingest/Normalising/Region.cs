namespace SafetyMonth.Ingest.Normalising;

/// <summary>A region that returns come from.</summary>
/// <param name="Code">Six characters: GB/T 2260, or one of our own for a functional zone (<c>1405F1</c>).</param>
/// <param name="Name">Its name, such as 阳城县.</param>
/// <param name="Level">Province, city or county.</param>
/// <param name="Parent">The code of the region above, or null for a province.</param>
/// <param name="Aliases">Other names that units use.</param>
public sealed record Region(string Code, string Name, RegionLevel Level, string? Parent, IReadOnlyList<string> Aliases);

/// <summary>The three levels that report.</summary>
public enum RegionLevel
{
    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>市、州、盟.</summary>
    City,

    /// <summary>县、区、县级市, and functional zones that report like one.</summary>
    County,
}
