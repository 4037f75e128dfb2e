using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Tests.Seeding;

/// <summary>Every row of every table, as text: two warehouses with the same contents are the same.</summary>
public static class Contents
{
    private static readonly string[] Tables =
    [
        "indicators", "regions", "forms", "slots", "periods", "files", "returns", "submissions", "figures", "extras", "problems", "media_items", "contacts", "liaisons",
        "provisional_forms", "provisional_slots", "kept_documents", "sources", "statements",
        "flags", "reviews", "texts",
    ];

    public static string Of(WarehouseDb warehouse)
    {
        using var connection = warehouse.Connect();
        return string.Join('\n', Tables.Select(table => $"{table}\n{connection.ExecuteScalar<string>($"select string_agg(t::varchar, chr(10) order by t::varchar) from {table} as t")}"));
    }
}
