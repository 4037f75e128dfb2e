using System.CommandLine.Parsing;
using System.Globalization;

namespace SafetyMonth.Ingest.Commands.Generate;

/// <summary>Years as typed: 2023, 2020-2023 or 2020,2022.</summary>
internal static class YearList
{
    private const int First = 2002; // The first 安全生产月.
    private const int Last = 2099;

    /// <summary>Reads the option's words; says in Chinese what is wrong with them.</summary>
    public static IReadOnlyList<int> Parse(ArgumentResult result)
    {
        var years = new SortedSet<int>();
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            var ends = word.Split('-');
            if (ends.Length > 2 || Read(ends[0]) is not { } first || Read(ends[^1]) is not { } last || last < first)
            {
                result.AddError($"选项 --years 不能是“{word}”，请写成 2023 或 2020-2023（{First} 至 {Last} 年）");
                return [];
            }

            years.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return [.. years];
    }

    private static int? Read(string word)
        => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= First and <= Last ? year : null;
}
