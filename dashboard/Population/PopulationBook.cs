using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;

namespace SafetyMonth.Dashboard.Population;

/// <summary>How many people live in a region, and who says so.</summary>
/// <param name="Code">The region's code.</param>
/// <param name="People">Residents.</param>
/// <param name="RoundedTo">1 for a number to the person, 100 where it was published in 万 with two decimals.</param>
/// <param name="Source">The bulletin.</param>
public sealed record Residents(string Code, long People, int RoundedTo, string Source);

/// <summary>The residents of regions: <c>census-2020.csv</c>. What is not in it is unknown.</summary>
public static class PopulationBook
{
    private static readonly FrozenDictionary<string, Residents> ByCode = Load().ToFrozenDictionary(one => one.Code);

    /// <summary>Every region whose residents are known.</summary>
    public static IEnumerable<Residents> All => ByCode.Values;

    /// <summary>The residents of a region, or null where nobody has told.</summary>
    public static Residents? Of(string code) => ByCode.GetValueOrDefault(code);

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<Residents> Load()
    {
        using var csv = CsvReader.Create(typeof(PopulationBook).Assembly.GetManifestResourceStream("census-2020.csv")!, new CsvReaderOptions());
        while (csv.Read())
            yield return new Residents(csv.GetString(0), Number(csv.GetString(2)), (int)Number(csv.GetString(3)), csv.GetString(4));
    }
}
