using System.Globalization;
using System.Runtime.InteropServices;
using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Data;

/// <summary>Reads what is judged out of the warehouse: forms with their printed rules, and units with their returns.</summary>
internal sealed class CheckReader(DuckDBConnection connection)
{
    /// <summary>Returns whose figures lie in the same part of the table, or nearly.</summary>
    private const long Near = 2_000;

    /// <summary>The forms, or the one given, with the cross-checks that they print.</summary>
    public IReadOnlyList<(CheckedForm Form, IReadOnlyList<RuleRecord> Printed)> Forms(string? form)
    {
        var rules = connection.Query<RuleRow>(Sql.Query("check_rules"), new { form })
            .GroupBy(row => (row.FormId, row.Rule))
            .ToLookup(group => group.Key.FormId, group => new RuleRecord(
                group.Key.Rule, Wire.Read<Comparison>(group.First().Comparison) ?? Comparison.Equal, group.First().Written, [.. group.Select(row => (row.Slot, row.Sign))]));
        return [.. connection.Query<SlotRow>(Sql.Query("check_forms"), new { form })
            .GroupBy(row => row.FormId)
            .Select(group => (
                CheckedForm.Of(group.Key, [.. group.Select(row => new Column(row.Slot, row.Indicator, row.Name, row.NameEn, row.Unit, row.PairedWith))]),
                (IReadOnlyList<RuleRecord>)[.. rules[group.Key]]))];
    }

    /// <summary>Every unit of a form with its returns.</summary>
    public IReadOnlyList<UnitSeries> Units(CheckedForm form)
    {
        var returns = Returns(form, Sql.Query("check_returns"), new { form = form.Id });
        Fill(form, returns.ToDictionary(row => row.ReturnId, row => row.Values), Sql.Query("check_figures"), new DuckDBParameter("form", form.Id));
        return Group(returns);
    }

    /// <summary>One unit with its returns, read without going through the others' figures; null where it has none.</summary>
    public UnitSeries? Unit(CheckedForm form, string unit, string? region)
    {
        var all = Returns(form, Sql.Query("check_returns_of"), new { form = form.Id, unit, region = region ?? "" });
        var current = all.Where(row => row.IsCurrent).ToList();
        if (current.Count == 0)
            return null;
        Fill(form, current.ToDictionary(row => row.ReturnId, row => row.Values));
        return Group(current)[0] with { Replaced = [.. all.Where(row => !row.IsCurrent).Select(row => row.ReturnId)] };
    }

    /// <summary>The counts of some returns, column by column.</summary>
    public IReadOnlyDictionary<long, long[]> Values(CheckedForm form, IEnumerable<long> returns)
    {
        var values = returns.Distinct().ToDictionary(id => id, _ => Nothing(form));
        Fill(form, values);
        return values;
    }

    // Figures lie in the order of their returns: ids that are near each other are read at once, what lies between far ones is passed over.
    private static IEnumerable<List<long>> Together(IEnumerable<long> ids)
    {
        var run = new List<long>();
        foreach (var id in ids.Order())
        {
            if (run.Count > 0 && id - run[^1] > Near)
            {
                yield return run;
                run = [];
            }
            run.Add(id);
        }
        yield return run;
    }

    private List<ReturnRow> Returns(CheckedForm form, string query, object parameters)
    {
        // The same few words in hundreds of thousands of rows are held once.
        var (rows, words) = (new List<ReturnRow>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var row in connection.Query<ReturnRow>(query, parameters, buffered: false))
        {
            rows.Add(row with
            {
                Unit = Once(words, row.Unit),
                RegionCode = row.RegionCode is { } region ? Once(words, region) : null,
                Period = Once(words, row.Period),
                Kind = Once(words, row.Kind),
                Basis = Once(words, row.Basis),
                Values = Nothing(form),
            });
        }
        return rows;
    }

    private static long[] Nothing(CheckedForm form)
    {
        var values = new long[form.Columns.Count];
        Array.Fill(values, Profile.Missing);
        return values;
    }

    private static string Once(Dictionary<string, string> words, string word)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
        return held ??= word;
    }

    private void Fill(CheckedForm form, Dictionary<long, long[]> byId)
    {
        foreach (var ids in byId.Count == 0 ? [] : Together(byId.Keys))
            Fill(form, byId, Sql.Query("check_figures_of"), new DuckDBParameter("ids", ids), new DuckDBParameter("first", ids[0]), new DuckDBParameter("last", ids[^1]));
    }

    // Rows are taken straight from the reader: there may be ten million. Slots that are no counts, and counts without a figure, are passed over.
    private void Fill(CheckedForm form, Dictionary<long, long[]> byId, string query, params DuckDBParameter[] parameters)
    {
        var columns = form.Columns.Select((column, index) => (column.Slot, Index: index)).ToDictionary(pair => pair.Slot, pair => pair.Index);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.UseStreamingMode = true;
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var (last, values) = (-1L, Array.Empty<long>());
        while (reader.Read())
        {
            var id = reader.GetInt64(0);
            if (id != last && byId.TryGetValue(id, out var found))
                (last, values) = (id, found);
            if (id == last && columns.TryGetValue(reader.GetInt32(1), out var column) && !reader.IsDBNull(2))
                values[column] = Math.Max(reader.GetInt64(2), Profile.Missing);
        }
    }

    private static List<UnitSeries> Group(List<ReturnRow> returns)
        => [.. returns
            .GroupBy(row => (row.Unit, row.RegionCode))
            .Select(group => new UnitSeries(group.Key.Unit, group.Key.RegionCode, [.. group.Select(row => row.Profile())]))];

    private sealed record SlotRow
    {
        public string FormId { get; init; } = "";

        public int Slot { get; init; }

        public string Indicator { get; init; } = "";

        public string Name { get; init; } = "";

        public string NameEn { get; init; } = "";

        public string Unit { get; init; } = "";

        public string? PairedWith { get; init; }
    }

    private sealed record RuleRow
    {
        public string FormId { get; init; } = "";

        public int Rule { get; init; }

        public string Comparison { get; init; } = "";

        public string Written { get; init; } = "";

        public int Slot { get; init; }

        public int Sign { get; init; }
    }

    private sealed record ReturnRow
    {
        public long ReturnId { get; init; }

        public bool IsCurrent { get; init; }

        public string Unit { get; init; } = "";

        public string? RegionCode { get; init; }

        public int Year { get; init; }

        public string Period { get; init; } = "";

        public string Kind { get; init; } = "";

        public int Ordinal { get; init; }

        public string Basis { get; init; } = "";

        public long[] Values { get; init; } = [];

        // The week is taken from the code, so that a season without a calendar is judged too.
        public Profile Profile()
        {
            var kind = Wire.Read<PeriodKind>(Kind) ?? PeriodKind.Companion;
            var week = Period.StartsWith("week-", StringComparison.Ordinal) && int.TryParse(Period.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            return new Profile(ReturnId, Year, Period, kind, kind is PeriodKind.Week ? week : 0, Wire.Read<Basis>(Basis) ?? Vocabulary.Basis.Increment, Values);
        }
    }
}
