using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Access;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Reads the regions of an account as somebody writes them: 140522、140581, or 全部.</summary>
public static class RegionList
{
    private static readonly char[] Separators = [' ', '\u3000', '\t', '\r', '\n', ',', '，', '、', ';', '；'];

    /// <summary>The regions as <see cref="Account.Regions"/>; null where a code is none of ours or nothing is named.</summary>
    public static string? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var codes = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (codes is [Account.Everywhere or "全部" or "all"])
            return Account.Everywhere;
        return codes.Length > 0 && Array.TrueForAll(codes, code => RegionDirectory.Default.Find(code) is not null)
            ? string.Join(' ', codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            : null;
    }

    /// <summary>The regions by name, for people to read.</summary>
    /// <param name="regions">As <see cref="Account.Regions"/>.</param>
    /// <param name="everywhere">What to say for everything.</param>
    public static string Names(string regions, string everywhere)
    {
        ArgumentNullException.ThrowIfNull(regions);
        return regions == Account.Everywhere ? everywhere
            : string.Join('、', regions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => $"{RegionDirectory.Default.Find(code)?.Name}（{code}）"));
    }
}
