using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>Writes flags.</summary>
public sealed class FlagWriter(WarehouseDb warehouse)
{
    /// <summary>Adds new flags in one transaction and gives them their ids.</summary>
    public void Add(IReadOnlyList<FlagRow> flags)
    {
        ArgumentNullException.ThrowIfNull(flags);
        warehouse.Write(connection =>
        {
            Add(connection, flags);
            VerifiedChanges.Prepare(connection, flags.Select(flag => flag.ReturnId));
        });
    }

    /// <summary>The same within the caller's transaction, who prepares what they change.</summary>
    internal static void Add(DuckDBConnection connection, IReadOnlyList<FlagRow> flags)
    {
        var last = connection.ExecuteScalar<long>(Sql.Query("last_flag"));
        Write(connection, [.. flags.Select((flag, index) => flag with { FlagId = last + 1 + index })]);
    }

    /// <summary>Writes flags that have their ids.</summary>
    internal static void Write(DuckDBConnection connection, IReadOnlyList<FlagRow> flags)
        => ReturnWriter.Append(connection, "flags", flags, static (row, flag) => row
            .AppendValue(flag.FlagId).AppendValue(flag.ReturnId).AppendValue(flag.FormId).AppendValue(flag.Unit).AppendValue(flag.RegionCode)
            .AppendValue(flag.Year).AppendValue(flag.Period).AppendValue(flag.Slot).AppendValue(Wire.Spell(flag.Severity)).AppendValue(flag.Score)
            .AppendValue(flag.Detector).AppendValue(flag.DetectorVersion).AppendValue(flag.Reason).AppendValue(flag.ReasonEn).AppendValue(flag.Value)
            .AppendValue(flag.ExpectedLow).AppendValue(flag.ExpectedHigh).AppendValue(flag.Proposed).AppendValue(flag.Effect).AppendValue(flag.Evidence)
            .AppendValue(flag.OpenedAt).AppendValue(flag.ClosedAt).AppendValue(flag.ClosedBecause));
}
