using System.Text;

namespace SafetyMonth.Dashboard.Search;

/// <summary>Finds Chinese names by their pinyin initials: ycx finds 阳城县. A character with several readings is found by each.</summary>
public static class Initials
{
    private static readonly Dictionary<char, int> Letters = Load();

    /// <summary>Where letters a to z spell the initials of neighbouring characters of a name, 0-based among those that count; -1 where nowhere.</summary>
    /// <param name="name">The name; signs other than characters, letters and digits do not count.</param>
    /// <param name="initials">Lower-case letters and digits.</param>
    public static int Find(string name, string initials)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(initials);
        var signs = name.Where(char.IsLetterOrDigit).ToArray();
        for (var start = 0; start + initials.Length <= signs.Length; start++)
            if (initials.Index().All(one => Begins(signs[start + one.Index], one.Item)))
                return start;
        return -1;
    }

    private static bool Begins(char sign, char letter)
        => char.ToLowerInvariant(sign) == letter || (letter is >= 'a' and <= 'z' && Letters.TryGetValue(sign, out var known) && (known & (1 << (letter - 'a'))) != 0);

    private static Dictionary<char, int> Load()
    {
        var letters = new Dictionary<char, int>();
        using var reader = new StreamReader(typeof(Initials).Assembly.GetManifestResourceStream("initials.txt")!, Encoding.UTF8);
        while (reader.ReadLine() is { Length: > 1 } line)
            foreach (var sign in line.AsSpan(1))
                letters[sign] = letters.GetValueOrDefault(sign) | (1 << (line[0] - 'a'));
        return letters;
    }
}
