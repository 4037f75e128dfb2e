using System.Globalization;

namespace SafetyMonth.Ingest.Reading;

/// <summary>
/// Symbol fonts draw ticks and boxes where the file holds a letter or a private-use code. This turns what matters in a form
/// into the characters that people see; a symbol that is not known becomes U+FFFD, something that cannot be read.
/// </summary>
internal static class SymbolFonts
{
    private const char Unknown = '\uFFFD';

    private static readonly Dictionary<string, Dictionary<int, char>> Fonts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Wingdings"] = Map("n■ o□ p□ q□ r□ x☒ l● m○ \u00A1○ \u00A4◉ \u00A8□ \u009F• \u00A7▪ \u00D8➢ \u00E0→ \u00FB✗ \u00FC√ \u00FD☒ \u00FE☑"
            + " \u0081① \u0082② \u0083③ \u0084④ \u0085⑤ \u0086⑥ \u0087⑦ \u0088⑧ \u0089⑨ \u008A⑩ v❖ u◆ (☎ *✉ F☞"),
        ["Wingdings 2"] = Map("O✗ P√ Q☒ R☑ S☒ T☒ \u00A2■ \u00A3□ \u0098● \u0099○"),
        ["Webdings"] = Map("a√ r✗ c□ g■ n●"),
        ["Symbol"] = Map("\u00D6√ \u00B4× \u00B7• \u00A3≤ \u00B3≥ \u00B1± \u00A5∞ \u00B0°"),
    };

    /// <summary>Whether the font is one whose letters are pictures.</summary>
    public static bool IsSymbolFont(string? font) => font is not null && Fonts.ContainsKey(font);

    /// <summary>What a symbol element shows.</summary>
    /// <param name="font">Its font.</param>
    /// <param name="code">Its code, hexadecimal, such as <c>F0FE</c>.</param>
    public static char Read(string? font, string? code)
        => int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 0x10000
            ? Read(font, (char)number)
            : Unknown;

    /// <summary>What a character shows in a font: itself, unless the font is a symbol font or the code is private.</summary>
    public static char Read(string? font, char c)
    {
        var isPrivate = c is >= '\uF000' and <= '\uF0FF';
        if (!IsSymbolFont(font))
            return isPrivate ? Lookup("Wingdings", c) : c;
        return isPrivate || c is > ' ' and <= '\u00FF' ? Lookup(font!, c) : c;
    }

    private static char Lookup(string font, char c)
        => (c & 0xFF) == ' ' ? ' ' : Fonts[font].GetValueOrDefault(c & 0xFF, Unknown);

    private static Dictionary<int, char> Map(string pairs)
        => pairs.Split(' ').ToDictionary(pair => (int)pair[0], pair => pair[1]);
}
