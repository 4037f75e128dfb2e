using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Checking.Rules;
using SafetyMonth.Warehouse.Checking.Storing;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking;

public sealed partial class Checker
{
    /// <summary>Whether anything was learned yet by which returns that arrive are judged.</summary>
    public bool HasLearned
    {
        get
        {
            using var connection = warehouse.Connect();
            return ModelStore.Any(connection);
        }
    }

    /// <summary>
    /// Judges the units of returns that have just been loaded by what was learned before, without going through the figures of
    /// others. A form of which nothing was learned yet, or that has changed since, is left to <see cref="Run"/>.
    /// </summary>
    /// <param name="returnIds">The returns.</param>
    /// <param name="now">The time that new flags are given.</param>
    public CheckSummary Arrived(IReadOnlyCollection<long> returnIds, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(returnIds);
        var summary = default(CheckSummary);
        if (returnIds.Count == 0)
            return summary;
        using var connection = warehouse.Connect();
        var reader = new CheckReader(connection);
        var fresh = returnIds.ToHashSet();
        foreach (var ofForm in UnitsOf(connection, fresh).GroupBy(row => row.Form))
        {
            if (ModelStore.Read(warehouse, connection, ofForm.Key) is not { } model || reader.Forms(ofForm.Key) is not [var (form, printed)])
                continue;
            var rules = FormRule.Of(form, EditRule.Default, printed);
            if (!model.Fits(form, rules))
                continue;
            var learned = Decisions.Learned(connection);
            foreach (var row in ofForm)
                if (reader.Unit(form, row.Unit, row.Region) is { } unit)
                    summary += Arrived(connection, reader, form, rules, model, learned, unit, fresh, now);
        }
        return summary;
    }

    private CheckSummary Arrived(
        DuckDBConnection connection, CheckReader reader, CheckedForm form, IReadOnlyList<FormRule> rules, FormModel model,
        IReadOnlyDictionary<string, double> learned, UnitSeries unit, HashSet<long> fresh, DateTime now)
    {
        var alike = StoredPrints.Alike(
            connection, reader, form, unit, fresh, id => UnitsOf(connection, [id]).Select(row => reader.Unit(form, row.Unit, row.Region)).FirstOrDefault());
        var flags = Flags(connection, new Judge(form, rules, model, settings, learned, profile => alike[profile.ReturnId]), form, [unit], unit.All);
        return warehouse.Write(writer =>
        {
            StoredPrints.Add(writer, form.Id, unit.Returns.Where(profile => fresh.Contains(profile.ReturnId)));
            return Store(writer, form, unit.All, [unit], flags, now);
        });
    }

    private static IEnumerable<UnitRow> UnitsOf(DuckDBConnection connection, HashSet<long> returnIds)
        => connection.Query<UnitRow>(Sql.Query("units_of_returns"), new { first = returnIds.Min(), last = returnIds.Max(), ids = ListParameter.Of(returnIds) });

    private sealed record UnitRow
    {
        public string Form { get; init; } = "";

        public string Unit { get; init; } = "";

        public string? Region { get; init; }
    }
}
