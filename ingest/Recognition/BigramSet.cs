namespace SafetyMonth.Ingest.Recognition;

/// <summary>The pairs of neighbouring letters of a text, as a set that is quick to fill and to ask.</summary>
/// <remarks>Pairs share 65,536 places by hash; a form has under 1,500 pairs, so that a chance hit is rare.</remarks>
public sealed class BigramSet
{
    private readonly bool[] places = new bool[65_536];
    private readonly List<ushort> members = [];

    /// <summary>Different pairs in the set.</summary>
    public int Count => members.Count;

    /// <summary>Adds the pairs of a skeleton.</summary>
    public void Add(ReadOnlySpan<char> bones)
    {
        for (var i = 0; i + 1 < bones.Length; i++)
        {
            var place = Place(bones[i], bones[i + 1]);
            if (places[place])
                continue;
            places[place] = true;
            members.Add(place);
        }
    }

    /// <summary>How many of this set's pairs the other set has too.</summary>
    public int CountIn(BigramSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var count = 0;
        foreach (var place in members)
            if (other.places[place])
                count++;
        return count;
    }

    /// <summary>How many of a skeleton's pairs, repeated ones counted again, are in the set.</summary>
    public int CountOf(ReadOnlySpan<char> bones)
    {
        var count = 0;
        for (var i = 0; i + 1 < bones.Length; i++)
            if (places[Place(bones[i], bones[i + 1])])
                count++;
        return count;
    }

    private static ushort Place(char first, char second) => (ushort)((uint)(first * 40_503 ^ second * 2_654_435_761u >> 7) ^ (uint)(first >> 3));
}
