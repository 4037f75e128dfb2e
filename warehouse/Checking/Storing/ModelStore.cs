using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking.Storing;

/// <summary>Keeps what was learned of a form between runs.</summary>
internal static class ModelStore
{
    /// <summary>Grows when a model's content changes its meaning: an older one is then learned anew.</summary>
    // Not a constant, which the appender would take for a byte.
    private static readonly int Version = 1;

    private static readonly JsonSerializerOptions Options = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>The form's model, or null where there is none yet.</summary>
    public static FormModel? Read(DuckDBConnection connection, string form)
        => connection.QueryFirstOrDefault<string>(Sql.Query("check_model"), new { form, version = Version }) is { } content ? JsonSerializer.Deserialize<FormModel>(content, Options) : null;

    /// <summary>Replaces the form's model and the prints of all its returns.</summary>
    public static void Write(DuckDBConnection connection, string form, FormModel model, IEnumerable<UnitSeries> units, DateTime now)
    {
        connection.Execute(Sql.Query("drop_check_model"), new { form });
        connection.Execute(Sql.Query("drop_check_prints"), new { form });
        ReturnWriter.Append(connection, "check_models", [JsonSerializer.Serialize(model, Options)], (row, content) => row
            .AppendValue(form).AppendValue(Version).AppendValue(content).AppendValue(now));
        AppendPrints(connection, form, units);
    }

    /// <summary>Replaces the prints of a unit's returns.</summary>
    public static void WritePrints(DuckDBConnection connection, string form, UnitSeries unit)
    {
        connection.Execute(Sql.Query("drop_check_prints_of"), new { form, ids = ListParameter.Of(unit.Returns.Select(profile => profile.ReturnId)) });
        AppendPrints(connection, form, [unit]);
    }

    private static void AppendPrints(DuckDBConnection connection, string form, IEnumerable<UnitSeries> units)
        => ReturnWriter.Append(
            connection, "check_prints",
            units.SelectMany(unit => unit.Returns).SelectMany(profile => Prints.Of(profile).Select(print => (print, profile.ReturnId))),
            (row, pair) => row.AppendValue(pair.print).AppendValue(form).AppendValue(pair.ReturnId));
}
