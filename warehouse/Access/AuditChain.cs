using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Access;

/// <summary>The hash that chains the audit log's entries.</summary>
internal static class AuditChain
{
    /// <summary>SHA-256 over the hash before, the entry's number and every field with its length in front, so that no two entries read the same.</summary>
    public static string Hash(string previous, long number, AuditEntry entry)
    {
        var text = new StringBuilder();
        string[] fields =
        [
            previous, number.ToString(CultureInfo.InvariantCulture), Microseconds(entry.At).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            Wire.Spell(entry.Kind), entry.Actor, entry.Regions, entry.Address, entry.Subject, entry.Detail,
        ];
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field};");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The time as the warehouse keeps it.</summary>
    public static DateTime Microseconds(DateTime time) => new(time.Ticks - time.Ticks % TimeSpan.TicksPerMicrosecond);
}
