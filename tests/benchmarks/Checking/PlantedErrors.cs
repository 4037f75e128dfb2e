namespace SafetyMonth.Benchmarks.Checking;

/// <summary>Plants errors into a clean season, one kind a return, about one return in twenty.</summary>
internal static class PlantedErrors
{
    /// <summary>Those that no auditor may miss.</summary>
    public static readonly IReadOnlySet<string> Gross = new HashSet<string>(StringComparer.Ordinal) { "x10", "x100", "wan-twice", "wan-lost", "swapped", "no-session", "falling" };

    private static readonly string[] Kinds =
        ["x10", "x100", "wan-twice", "wan-lost", "swapped", "no-session", "falling", "transposed", "shifted", "copied-week", "copied-unit", "cumulative", "inflated-final", "growth", "round"];

    public static void Plant(MadeSeason season, int seed, double rate = 0.05)
    {
        var chance = new Random(seed);
        var wanted = (int)Math.Ceiling(rate * season.Returns.Count);
        for (var (done, tries) = (0, 0); done < wanted && tries < 200 * wanted; tries++)
        {
            var target = season.Returns[chance.Next(season.Returns.Count)];
            var kind = Kinds[done % Kinds.Length];
            // One error a unit: what follows from an error elsewhere in the season is no clean return.
            if (season.Returns.Exists(other => other.Unit == target.Unit && (other.Error is not null || other.Neutral)) || !Try(season, target, kind, chance))
                continue;
            target.Error = kind;
            done++;
        }
    }

    private static bool Try(MadeSeason season, MadeReturn target, string kind, Random chance) => kind switch
    {
        "x10" => One(target, chance, value => value >= 15, value => value * 10),
        "x100" => One(target, chance, value => value >= 5, value => value * 100),
        "wan-twice" => One(target, chance, value => value >= 20, value => value * 10_000),
        "wan-lost" => One(target, chance, value => value >= 8_000, value => Math.Max(1, value / 10_000)),
        "transposed" => One(target, chance, value => value >= 100 && Transposed(value) > 2 * value, Transposed),
        "swapped" => Swap(season, target, chance),
        "no-session" => NoSession(season, target, chance),
        "falling" => target.Week == 5 && One(target, chance, value => value >= 30, value => value / 3),
        "shifted" => Shift(target, chance),
        "copied-week" => target.Week is 2 or 3 or 4 && Whole(season, target, Of(season, target, target.Week - 1).Values),
        "copied-unit" => CopyUnit(season, target, chance),
        "cumulative" => target.Week is 3 or 4 && Whole(target, [.. target.Values.Select((value, j) => Enumerable.Range(1, target.Week - 1).Sum(week => Math.Max(0, Of(season, target, week).Values[j])) + Math.Max(0, value))]),
        "inflated-final" => target.Week == 5 && Whole(target, [.. target.Values.Select(value => value <= 0 ? value : (long)Math.Round(value * (2.5 + chance.NextDouble())))]),
        "growth" => target.Week is 2 or 3 or 4 && 1.05 + 0.2 * chance.NextDouble() is var factor && Whole(season, target, [.. Of(season, target, target.Week - 1).Values.Select(value => value <= 0 ? value : (long)Math.Round(value * factor))]),
        _ => target.Week < 5 && Whole(season, target, [.. target.Values.Select(Rounded)]),
    };

    private static bool One(MadeReturn target, Random chance, Func<long, bool> suits, Func<long, long> slip)
    {
        var columns = Enumerable.Range(0, target.Values.Length).Where(j => suits(target.Values[j])).ToList();
        if (columns.Count == 0)
            return false;
        var column = columns[chance.Next(columns.Count)];
        target.Values[column] = slip(target.Values[column]);
        return target.Wrong.Add(column);
    }

    private static long Transposed(long value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        (digits[0], digits[1]) = (digits[1], digits[0]);
        return long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool Swap(MadeSeason season, MadeReturn target, Random chance)
    {
        var columns = Pairs(season, target).Where(j => target.Values[j] > 4 * target.Values[j - 1]).ToList();
        if (columns.Count == 0)
            return false;
        var column = columns[chance.Next(columns.Count)];
        (target.Values[column - 1], target.Values[column]) = (target.Values[column], target.Values[column - 1]);
        return target.Wrong.Add(column - 1) | target.Wrong.Add(column);
    }

    private static bool NoSession(MadeSeason season, MadeReturn target, Random chance)
    {
        var columns = Pairs(season, target).Where(j => target.Values[j] >= 20).ToList();
        if (columns.Count == 0)
            return false;
        var column = columns[chance.Next(columns.Count)] - 1;
        target.Values[column] = 0;
        return target.Wrong.Add(column);
    }

    private static IEnumerable<int> Pairs(MadeSeason season, MadeReturn target)
        => Enumerable.Range(1, target.Values.Length - 1).Where(j => season.Leaders[j] == j - 1 && target.Values[j - 1] > 0 && target.Values[j] > 0);

    private static bool Shift(MadeReturn target, Random chance)
    {
        var start = chance.Next(target.Values.Length / 2);
        long[] shifted = [.. target.Values[..start], -1, .. target.Values[start..^1]];
        return target.Values.Count(value => value > 0) >= 8 && Whole(target, shifted);
    }

    private static bool CopyUnit(MadeSeason season, MadeReturn target, Random chance)
    {
        var others = season.Returns.Where(other => other.Week == target.Week && other.Unit != target.Unit && other.Error is null && other.Values.Count(value => value > 4) >= 8).ToList();
        if (target.Week == 5 || others.Count == 0)
            return false;
        var source = others[chance.Next(others.Count)];
        source.Neutral = true;
        return Whole(season, target, source.Values);
    }

    // Fabricated weeks are added up honestly.
    private static bool Whole(MadeSeason season, MadeReturn target, long[] values)
    {
        if (!Whole(target, values))
            return false;
        var final = Of(season, target, 5);
        final.Neutral = true;
        final.Values = [.. final.Values.Select((_, j) => Enumerable.Range(1, 4).Sum(week => Math.Max(0, Of(season, target, week).Values[j])))];
        return true;
    }

    private static bool Whole(MadeReturn target, long[] values)
    {
        if (values.Count(value => value > 0) < 5 || values.SequenceEqual(target.Values))
            return false;
        target.Values = [.. values];
        return true;
    }

    private static MadeReturn Of(MadeSeason season, MadeReturn target, int week) => season.Returns.First(other => other.Unit == target.Unit && other.Week == week);

    private static long Rounded(long value)
    {
        if (value < 3)
            return value <= 0 ? value : 5;
        var step = 5 * (long)Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(value)) - 1));
        return Math.Max(step, (value + step / 2) / step * step);
    }
}
