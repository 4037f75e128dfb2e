using System.Collections.Concurrent;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Checking.Storing;

/// <summary>Keeps what was learned of a form between runs: in the warehouse, and while it stays open in memory too.</summary>
internal static class ModelStore
{
    /// <summary>Grows when a model's content changes its meaning: an older one is then learned anew.</summary>
    // Not a constant, which the appender would take for a byte.
    private static readonly int Version = 2;

    private static readonly JsonSerializerOptions Options = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private static readonly ConditionalWeakTable<WarehouseDb, ConcurrentDictionary<string, (long Number, FormModel Model)>> InMemory = [];

    /// <summary>Whether there is a model of any form.</summary>
    public static bool Any(DuckDBConnection connection) => connection.ExecuteScalar<bool>(Sql.Query("any_check_model"), new { version = Version });

    /// <summary>The form's model, or null where there is none yet.</summary>
    public static FormModel? Read(WarehouseDb warehouse, DuckDBConnection connection, string form)
    {
        var held = InMemory.GetOrCreateValue(warehouse);
        if (connection.QueryFirstOrDefault<long?>(Sql.Query("check_model_number"), new { form, version = Version }) is not { } number)
            return null;
        if (held.TryGetValue(form, out var known) && known.Number == number)
            return known.Model;
        var model = Unpack(connection.QueryFirst<string>(Sql.Query("check_model"), new { form, number }));
        held[form] = (number, model);
        return model;
    }

    /// <summary>Replaces the form's model.</summary>
    public static void Write(DuckDBConnection connection, string form, FormModel model, DateTime now)
    {
        var number = connection.ExecuteScalar<long>(Sql.Query("next_check_model"));
        connection.Execute(Sql.Query("drop_check_model"), new { form });
        ReturnWriter.Append(connection, "check_models", [Pack(model)], (row, content) => row
            .AppendValue(form).AppendValue(Version).AppendValue(number).AppendValue(content).AppendValue(now));
    }

    private static byte[] Pack(FormModel model)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, model, Options);
        return packed.ToArray();
    }

    private static FormModel Unpack(string packed)
    {
        using var bytes = new MemoryStream(Convert.FromBase64String(packed));
        using var brotli = new BrotliStream(bytes, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<FormModel>(brotli, Options) ?? throw new JsonException("The model is empty.");
    }
}
