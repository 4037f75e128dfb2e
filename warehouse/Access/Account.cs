using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Access;

/// <summary>An account: who may sign in, as what, and for which regions.</summary>
public sealed record Account
{
    /// <summary>What stands in <see cref="Regions"/> where everything may be seen.</summary>
    public const string Everywhere = "*";

    /// <summary>The name as it is compared.</summary>
    public string NameKey { get; init; } = "";

    /// <summary>The name as it was given.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is for.</summary>
    public Role Role { get; init; }

    /// <summary>Region codes with a blank between them, or <see cref="Everywhere"/>; empty is nothing.</summary>
    public string Regions { get; init; } = "";

    /// <summary>The password's hash.</summary>
    public string Password { get; init; } = "";

    /// <summary>Whether the password was given by somebody else and must be changed before anything else.</summary>
    public bool MustChange { get; init; }

    /// <summary>Whether it can no longer be used.</summary>
    public bool Disabled { get; init; }

    /// <summary>A random text that older sessions do not carry.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failures { get; init; }

    /// <summary>Until when no password is accepted, UTC, or null.</summary>
    public DateTime? LockedUntil { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When somebody last signed in with it, UTC, or null.</summary>
    public DateTime? SignedInAt { get; init; }

    /// <summary>The regions that it may see, with all below them.</summary>
    public RegionScope Scope => Regions == Everywhere ? RegionScope.All : RegionScope.Of(Codes);

    /// <summary>The region codes; none where everything may be seen.</summary>
    public IReadOnlyList<string> Codes => Regions == Everywhere ? [] : Regions.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
