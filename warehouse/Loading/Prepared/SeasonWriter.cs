using System.Numerics;
using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>Writes prepared totals.</summary>
internal static class SeasonWriter
{
    /// <summary>Seasons under new numbers, slot by slot.</summary>
    /// <returns>The number before the first of them.</returns>
    public static int Write(DuckDBConnection connection, IReadOnlyList<(SeasonKey Key, IReadOnlyList<SeasonSlot> Slots)> seasons)
    {
        var last = connection.ExecuteScalar<int>(Sql.Query("last_season"));
        ReturnWriter.Append(connection, "seasons", seasons.Select((season, index) => (Number: last + index + 1, season.Key)), static (row, season) => row
            .AppendValue(season.Number).AppendValue(season.Key.FormId).AppendValue(season.Key.Unit).AppendValue(Region(season.Key.Region)).AppendValue(season.Key.Year));
        ReturnWriter.Append(connection, "season_slots", seasons.SelectMany((season, index) => season.Slots.Select(slot => (Number: last + index + 1, Slot: slot))), static (row, total) => row
            .AppendValue(total.Number).AppendValue(total.Slot.Slot).AppendValue(total.Slot.Indicator).AppendValue(Wire.Spell(total.Slot.Status))
            .AppendValue((BigInteger?)total.Slot.Value).AppendValue(total.Slot.Approximate).AppendValue(total.Slot.Made).AppendValue(total.Slot.WeeksDone)
            .AppendValue(total.Slot.WeeksAsked).AppendValue(total.Slot.Complete).AppendValue(total.Slot.Falls).AppendValue(total.Slot.ReturnId));
        return last;
    }

    /// <summary>What has changed in the sums.</summary>
    public static void Write(DuckDBConnection connection, SumBook sums)
    {
        ReturnWriter.Append(connection, "season_sums", sums.Changes.Where(change => change.Period == SumPeriod.Season), static (row, sum) => Append(
            row.AppendValue(sum.Area.FormId).AppendValue(sum.Area.Year).AppendValue(Region(sum.Area.Region)).AppendValue(sum.Measure), sum.Change));
        ReturnWriter.Append(connection, "period_sums", sums.Changes.Where(change => change.Period != SumPeriod.Season), static (row, sum) => Append(
            row.AppendValue(sum.Area.FormId).AppendValue(sum.Area.Year).AppendValue(Region(sum.Area.Region)).AppendValue(sum.Period.Period).AppendValue(sum.Period.Kind)
                .AppendValue(sum.Measure), sum.Change));
    }

    private static void Append(IDuckDBAppenderRow row, Sums sums) => row
        .AppendValue((BigInteger?)sums.Value).AppendValue(sums.Approximate).AppendValue(sums.Reported).AppendValue(sums.None).AppendValue(sums.Blank)
        .AppendValue(sums.Unreadable).AppendValue(sums.Covered).AppendValue(sums.Partial);

    private static string? Region(string region) => region.Length == 0 ? null : region;
}
