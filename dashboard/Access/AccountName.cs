using System.Text;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Names of accounts.</summary>
public static class AccountName
{
    /// <summary>The longest name.</summary>
    public const int Longest = 40;

    /// <summary>The name as it is compared: full-width letters and capitals make no difference.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Plain(name).ToLowerInvariant();
    }

    /// <summary>The name as it is shown: without blanks around it, with half-width letters.</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Select(Narrow)).Trim();
    }

    /// <summary>Whether it can be a name: 2 to 40 letters, digits, full stops, hyphens or underscores.</summary>
    public static bool IsValid(string name)
        => IsText(name) && Plain(name) is { Length: >= 2 and <= Longest } plain && plain.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '_');

    // Ａ is A: full-width letters look the same and are typed by the way.
    private static char Narrow(char sign) => sign is >= '！' and <= '～' ? (char)(sign - '！' + '!') : sign == '\u3000' ? ' ' : sign;

    // Half of a surrogate pair is no text.
    internal static bool IsText(string name) => name is { Length: <= 200 } && !name.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);
}
