using System.Buffers.Binary;
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
    private const string Numbers = @"(?<return>[0-9]{1,18})\s*[-－—]\s*(?<slot>[0-9]{1,6})\s*[-－—]\s*(?<check>[0-9]{4})";

    /// <summary>
    /// The number that stands in the letter and comes back in the answer, such as HS-201-4-0793. Its end is a check over what was
    /// asked, so that a mistyped number settles nothing; digits alone, since recognition in pictures is best at them.
    /// </summary>
    public static string CodeOf(FlagRow flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return string.Create(CultureInfo.InvariantCulture, $"HS-{flag.ReturnId}-{flag.Slot ?? 0}-{CheckOf(flag)}");
    }

    /// <summary>Reads a number back; null where it is none. The letters in front, which recognition loses, may be missing where nothing else stands beside it.</summary>
    public static (LetterItem Item, string Check)? Read(string text)
    {
        var match = CodePattern().Match(text.Trim().ToUpperInvariant());
        return match.Success && long.TryParse(match.Groups["return"].ValueSpan, CultureInfo.InvariantCulture, out var id) && int.TryParse(match.Groups["slot"].ValueSpan, CultureInfo.InvariantCulture, out var slot)
            ? (new LetterItem(id, slot == 0 ? null : slot), match.Groups["check"].Value)
            : null;
    }

    /// <summary>Whether the end of a number belongs to the flag.</summary>
    public static bool Belongs(string check, FlagRow flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return check == CheckOf(flag);
    }

    private static string CheckOf(FlagRow flag)
        => (BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{flag.ReturnId}|{flag.Slot}|{flag.Unit}|{flag.Value}")))) % 10_000)
            .ToString("0000", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"HS\s*[-－—]\s*" + Numbers + "(?![0-9])|^[^0-9]{0,4}" + Numbers + "$")]
    private static partial Regex CodePattern();
}
