using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Web;

/// <summary><c>/return/{id}/picture/{slot}</c>: the line of a scan in which a doubtful figure stands.</summary>
internal static class FigurePictures
{
    /// <summary>The address of a figure's picture.</summary>
    public static string Url(long id, int slot) => FormattableString.Invariant($"/return/{id}/picture/{slot}");

    public static void MapFigurePictures(this IEndpointRouteBuilder routes) => routes.MapGet("/return/{id:long}/picture/{slot:int}", Send);

    private static async Task<IResult> Send(long id, int slot, HttpRequest request, WarehouseGate gate, Viewer viewer, IAuditTrail trail)
    {
        if (gate.Open().Warehouse is not { } warehouse || new WarehouseQueries(warehouse).Picture(viewer.Scope, id, slot) is not { } picture)
            return Results.NotFound();
        await trail.WriteExport(request);
        return Results.Bytes(picture, "image/png");
    }
}
