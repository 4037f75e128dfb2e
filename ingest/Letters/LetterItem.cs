using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SafetyMonth.Warehouse.Checking;

namespace SafetyMonth.Ingest.Letters;

/// <summary>One doubtful figure, or one doubtful return, of a 核实函.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Slot">The slot, or null for the whole return.</param>
public readonly partial record struct LetterItem(long ReturnId, int? Slot)
{
    /// <summary>
    /// The number that stands in the letter and comes back in the answer, such as HS-201-4-9F3A. Its end is a check over what was
    /// asked, so that a mistyped number settles nothing.
    /// </summary>
    public static string CodeOf(FlagRow flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return string.Create(CultureInfo.InvariantCulture, $"HS-{flag.ReturnId}-{flag.Slot ?? 0}-{CheckOf(flag)}");
    }

    /// <summary>Reads a number back; null where it is none.</summary>
    public static (LetterItem Item, string Check)? Read(string text)
    {
        var match = CodePattern().Match(text.ToUpperInvariant());
        return match.Success && long.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var id) && int.TryParse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var slot)
            ? (new LetterItem(id, slot == 0 ? null : slot), match.Groups[3].Value)
            : null;
    }

    /// <summary>Whether the end of a number belongs to the flag.</summary>
    public static bool Belongs(string check, FlagRow flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return check == CheckOf(flag);
    }

    private static string CheckOf(FlagRow flag)
        => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{flag.ReturnId}|{flag.Slot}|{flag.Unit}|{flag.Value}"))))[..4];

    [GeneratedRegex(@"HS\s*[-－—]\s*([0-9]{1,18})\s*[-－—]\s*([0-9]{1,6})\s*[-－—]\s*([0-9A-F]{4})")]
    private static partial Regex CodePattern();
}
