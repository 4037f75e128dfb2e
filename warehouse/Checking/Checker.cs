using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Checking.Rules;
using SafetyMonth.Warehouse.Checking.Storing;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>Judges the returns of a warehouse and keeps the flags. The same data gives the same flags.</summary>
public sealed partial class Checker(WarehouseDb warehouse, CheckSettings? settings = null)
{
    private readonly CheckSettings settings = settings ?? CheckSettings.Default;

    /// <summary>Learns from the warehouse and judges every current return, form by form, or those of one form.</summary>
    /// <param name="now">The time that new flags are given.</param>
    /// <param name="form">A form's id, or null for all.</param>
    public CheckSummary Run(DateTime now, string? form = null)
    {
        using var connection = warehouse.Connect();
        var reader = new CheckReader(connection);
        var summary = default(CheckSummary);
        foreach (var (checkedForm, printed) in reader.Forms(form))
        {
            var units = reader.Units(checkedForm);
            if (units.Count == 0)
            {
                // What was doubted in returns that are there no more.
                summary += warehouse.Write(writer => Store(writer, checkedForm, null, [], [], now));
                continue;
            }
            var rules = FormRule.Of(checkedForm, EditRule.Default, printed);
            var model = FormFitter.Fit(checkedForm, rules, units);
            var index = new PrintIndex(units);
            var judge = new Judge(checkedForm, rules, model, settings, Decisions.Learned(connection), index.Alike);
            var flags = Flags(connection, judge, checkedForm, units, null);
            summary += warehouse.Write(writer =>
            {
                ModelStore.Write(writer, checkedForm.Id, model, now);
                StoredPrints.Replace(writer, checkedForm.Id, index.Entries);
                return Store(writer, checkedForm, null, units, flags, now);
            });
        }
        return summary;
    }

    private IReadOnlyList<FlagRow> Flags(DuckDBConnection connection, Judge judge, CheckedForm form, IReadOnlyList<UnitSeries> units, IReadOnlyCollection<long>? only)
    {
        var doubts = new IReadOnlyList<Doubt>[units.Count];
        Parallel.For(0, units.Count, u => doubts[u] = judge.Of(units[u]));
        var settled = Decisions.Settled(connection, form.Id, only);
        return Judging.Flags.Of(form, Enumerable.Range(0, units.Count).SelectMany(u => doubts[u].Where(doubt => !settled(form, units[u], doubt)).Select(doubt => (units[u], doubt))), settings);
    }

    private static CheckSummary Store(DuckDBConnection writer, CheckedForm form, IReadOnlyCollection<long>? only, IReadOnlyList<UnitSeries> units, IReadOnlyList<FlagRow> flags, DateTime now)
    {
        var current = units.SelectMany(series => series.Returns).Select(profile => profile.ReturnId).ToHashSet();
        return new CheckSummary(current.Count, FlagStore.Store(writer, form.Id, only, flags, current.Contains, now));
    }
}

/// <summary>What a run did.</summary>
/// <param name="Returns">Returns that were judged.</param>
/// <param name="Flags">What changed among the flags.</param>
public readonly record struct CheckSummary(long Returns, FlagChanges Flags)
{
    /// <summary>Two runs together.</summary>
    public static CheckSummary operator +(CheckSummary one, CheckSummary other) => new(
        one.Returns + other.Returns,
        new FlagChanges(one.Flags.Opened + other.Flags.Opened, one.Flags.Changed + other.Flags.Changed, one.Flags.Closed + other.Flags.Closed));

    /// <summary>Two runs together.</summary>
    public static CheckSummary Add(CheckSummary left, CheckSummary right) => left + right;
}
