using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>
/// Prints of a return by which copies are found among many without comparing each with each: hashes of three neighbouring figures
/// above 0 with their slots, of which the smallest few are kept (min-hashing, Broder 1997). Copies with a few changes still share some.
/// </summary>
internal static class Prints
{
    private const int Kept = 4;
    private const int Shingle = 3;

    /// <summary>The prints of a return; the same figures in another year or period give others.</summary>
    public static IReadOnlyList<long> Of(Profile profile)
    {
        var prints = new List<long>();
        Span<(int Column, long Value)> last = stackalloc (int, long)[Shingle];
        var count = 0;
        for (var j = 0; j < profile.Values.Length; j++)
        {
            if (profile.Values[j] <= 0)
                continue;
            last[count++ % Shingle] = (j, profile.Values[j]);
            if (count < Shingle)
                continue;
            var hash = Mix(Mix(0x9E3779B97F4A7C15UL, (ulong)profile.Year), (ulong)profile.Class);
            for (var k = count - Shingle; k < count; k++)
                hash = Mix(Mix(hash, (ulong)last[k % Shingle].Column), (ulong)last[k % Shingle].Value);
            prints.Add((long)hash);
        }
        prints.Sort();
        return prints.Count <= Kept ? prints : prints[..Kept];
    }

    private static ulong Mix(ulong hash, ulong value)
    {
        hash ^= value;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
