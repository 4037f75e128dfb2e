namespace SafetyMonth.Warehouse.Queries;

/// <summary>The regions that a viewer may see. Every query asks for one; nothing is shown by default.</summary>
public sealed class RegionScope
{
    private readonly IReadOnlyList<string> prefixes;

    private RegionScope(IReadOnlyList<string> prefixes) => this.prefixes = prefixes;

    /// <summary>Everything, also what could not be given to a region.</summary>
    public static RegionScope All { get; } = new(["*"]);

    /// <summary>Nothing at all.</summary>
    public static RegionScope Nothing { get; } = new([]);

    /// <summary>These regions and all below them: 140500 is the city and its counties, 140522 the county alone.</summary>
    /// <exception cref="ArgumentException">A code is not six letters or digits.</exception>
    public static RegionScope Of(params IEnumerable<string> codes) => new([.. codes.Select(Prefix).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether a row of the region may be seen; null is a row whose region is unknown.</summary>
    public bool Sees(string? regionCode)
        => this == All || (regionCode is not null && prefixes.Any(prefix => regionCode.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>Whether the other scope sees nothing that this one does not see.</summary>
    public bool Covers(RegionScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this == All || other.prefixes.All(theirs => prefixes.Any(prefix => theirs.StartsWith(prefix, StringComparison.Ordinal)));
    }

    /// <summary>The prefixes as the queries' parameter; <c>*</c> is everything.</summary>
    public IReadOnlyList<string> Prefixes => prefixes;

    // 140500 covers all that begins with 1405; the macro region_prefix says the same in SQL.
    private static string Prefix(string code)
    {
        if (code is not { Length: 6 } || !code.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"'{code}' is no region code: six letters or digits are expected.", nameof(code));
        var end = code.Length;
        while (end > 2 && code[end - 1] == '0' && code[end - 2] == '0')
            end -= 2;
        return code[..end];
    }
}
