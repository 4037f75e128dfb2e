using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Checking.Rules;
using SafetyMonth.Warehouse.Checking.Storing;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>Judges the returns of a warehouse and keeps the flags. The same data gives the same flags.</summary>
public sealed class Checker(WarehouseDb warehouse, CheckSettings? settings = null)
{
    private readonly CheckSettings settings = settings ?? CheckSettings.Default;

    /// <summary>Judges every current return, form by form, or those of one form.</summary>
    /// <param name="now">The time that new flags are given.</param>
    /// <param name="form">A form's id, or null for all.</param>
    public CheckSummary Run(DateTime now, string? form = null)
    {
        lock (warehouse.Writing)
        {
            using var connection = warehouse.Connect();
            var reader = new CheckReader(connection);
            var (returns, changes) = (0L, default(FlagChanges));
            foreach (var (checkedForm, printed) in reader.Forms(form))
            {
                var units = reader.Units(checkedForm);
                var rules = FormRule.Of(checkedForm, EditRule.Default, printed);
                var model = FormFitter.Fit(checkedForm, rules, units);
                var flags = Judge(connection, checkedForm, rules, model, units);
                using var transaction = connection.BeginTransaction();
                var current = units.SelectMany(unit => unit.Returns).Select(profile => profile.ReturnId).ToHashSet();
                var stored = FlagStore.Store(connection, checkedForm.Id, null, flags, current.Contains, now);
                transaction.Commit();
                returns += current.Count;
                changes = new FlagChanges(changes.Opened + stored.Opened, changes.Changed + stored.Changed, changes.Closed + stored.Closed);
            }
            return new CheckSummary(returns, changes);
        }
    }

    private IReadOnlyList<FlagRow> Judge(DuckDBConnection connection, CheckedForm form, IReadOnlyList<FormRule> rules, FormModel model, IReadOnlyList<UnitSeries> units)
    {
        var index = PrintIndex.Of(units);
        var judge = new Judge(form, rules, model, settings, Decisions.Learned(connection), index.Alike);
        var doubts = new IReadOnlyList<Doubt>[units.Count];
        Parallel.For(0, units.Count, u => doubts[u] = judge.Of(units[u]));
        var settled = Decisions.Settled(connection, form.Id, null);
        return Flags.Of(form, Enumerable.Range(0, units.Count).SelectMany(u => doubts[u].Where(doubt => !settled(form, units[u], doubt)).Select(doubt => (units[u], doubt))), settings);
    }
}

/// <summary>What a run did.</summary>
/// <param name="Returns">Returns that were judged.</param>
/// <param name="Flags">What changed among the flags.</param>
public sealed record CheckSummary(long Returns, FlagChanges Flags);
