using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Storing;

/// <summary>Brings the open flags up to what a run found: new ones are opened, known ones brought up to date, those whose cause is gone closed.</summary>
internal static class FlagStore
{
    /// <summary>Stores a run's flags for a form, or for some of its returns.</summary>
    /// <param name="connection">A connection in a transaction.</param>
    /// <param name="form">The form.</param>
    /// <param name="returns">The returns whose flags these are, also those that are replaced, or null for all of the form.</param>
    /// <param name="found">What the run found, at most one a return, slot and detector.</param>
    /// <param name="current">Whether a return is still the current one.</param>
    /// <param name="now">The time of the run.</param>
    public static FlagChanges Store(
        DuckDBConnection connection, string form, IReadOnlyCollection<long>? returns, IReadOnlyList<FlagRow> found, Func<long, bool> current, DateTime now)
    {
        var open = (returns is null
            ? connection.Query<FlagRow>(Sql.Query("flags_of_form"), new { form })
            : connection.Query<FlagRow>(Sql.Query("flags_of_returns"), new { ids = ListParameter.Of(returns) })).ToDictionary(KeyOf);
        var (added, changed, restated) = (new List<FlagRow>(), new List<FlagRow>(), new List<FlagRow>());
        foreach (var flag in found)
        {
            if (!open.Remove(KeyOf(flag), out var known))
                added.Add(flag with { OpenedAt = now });
            else if (flag with { FlagId = known.FlagId, OpenedAt = known.OpenedAt } is var same && same != known)
            {
                changed.Add(same);
                if (Counts(flag) != Counts(known))
                    restated.Add(flag);
            }
        }
        if (open.Count > 0)
            connection.Execute(Sql.Query("close_flags"), new
            {
                at = now,
                ids = ListParameter.Of(open.Values.Select(flag => flag.FlagId)),
                because = ListParameter.Of(open.Values.Select(flag => current(flag.ReturnId) ? "按现有数据重新判断，已不再可疑。" : "该期已有更正的填报表，原因已消除。")),
            });
        if (changed.Count > 0)
            connection.Execute(Sql.Query("drop_flags"), new { ids = ListParameter.Of(changed.Select(flag => flag.FlagId)) });
        FlagWriter.Write(connection, changed);
        FlagWriter.Add(connection, added);
        VerifiedChanges.Prepare(connection, added.Concat(open.Values).Where(Counts).Concat(restated).Select(flag => flag.ReturnId));
        return new FlagChanges(added.Count, changed.Count, open.Count);
    }

    // Whether a flag keeps its figures out of verified totals: how sure it is and what it says makes no difference to them.
    private static bool Counts(FlagRow flag) => flag.Severity is not Severity.Notice;

    private static (long, int?, string) KeyOf(FlagRow flag) => (flag.ReturnId, flag.Slot, flag.Detector);
}

/// <summary>What a run changed among the flags.</summary>
/// <param name="Opened">New flags.</param>
/// <param name="Changed">Known flags whose numbers changed.</param>
/// <param name="Closed">Flags whose cause is gone.</param>
public readonly record struct FlagChanges(int Opened, int Changed, int Closed);
