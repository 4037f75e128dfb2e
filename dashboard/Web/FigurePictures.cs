using SafetyMonth.Dashboard.Data;

namespace SafetyMonth.Dashboard.Web;

/// <summary><c>/return/{id}/picture/{slot}</c>: the line of a scan in which a doubtful figure stands.</summary>
internal static class FigurePictures
{
    /// <summary>The address of a figure's picture.</summary>
    public static string Url(long id, int slot) => FormattableString.Invariant($"/return/{id}/picture/{slot}");

    public static void MapFigurePictures(this IEndpointRouteBuilder routes) => routes.MapGet("/return/{id:long}/picture/{slot:int}", (long id, int slot, WarehouseGate gate, Viewer viewer)
        => gate.Open().Warehouse is { } warehouse && new Warehouse.Queries.WarehouseQueries(warehouse).Picture(viewer.Scope, id, slot) is { } picture
            ? Results.Bytes(picture, "image/png")
            : Results.NotFound());
}
