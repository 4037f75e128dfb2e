using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries;

/// <summary>
/// What viewers may ask of a warehouse. Every query takes the regions that the viewer may see; contacts are always masked.
/// Sums take part only where form, unit and year are settled; what could not be settled is found in the list of returns.
/// </summary>
public sealed partial class WarehouseQueries(WarehouseDb warehouse)
{
    private List<T> Rows<T>(string query, object parameters)
    {
        using var timed = Telemetry.Query(query);
        using var connection = warehouse.Connect();
        return connection.Query<T>(Sql.Query(query), parameters).AsList();
    }

    private T? Single<T>(string query, object parameters) where T : class => Rows<T>(query, parameters) is [var only, ..] ? only : null;
}
