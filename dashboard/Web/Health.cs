using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Web;

/// <summary><c>/health</c>: whether the dashboard can answer. A warehouse that does not exist yet is no fault.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", (WarehouseGate gate) =>
    {
        var (_, problem) = gate.Open();
        return problem switch
        {
            null => Results.Json(new { status = "ok", warehouse = "open" }),
            { Code: ProblemCodes.WarehouseMissing } => Results.Json(new { status = "ok", warehouse = "missing" }),
            _ => Results.Json(new { status = "unavailable", warehouse = problem.Code }, statusCode: StatusCodes.Status503ServiceUnavailable),
        };
    }).AllowAnonymous();
}
