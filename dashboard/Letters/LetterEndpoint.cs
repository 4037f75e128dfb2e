using System.IO.Compression;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Letters;

/// <summary>
/// Sends 核实函: to one unit a Word document, to several a ZIP archive with one for each. What they ask becomes 待核实, so that it takes a
/// form and its token; the framework checks that first.
/// </summary>
internal static class LetterEndpoint
{
    /// <summary>Where the page's form leads.</summary>
    public const string Path = "/review/letters/files";

    /// <summary>What stands in the address where notices are asked about too.</summary>
    public const string Notices = "all";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What of a page's filter narrows letters down.</summary>
    public static FigureFilter Of(Filter filter) => new() { Region = filter.Region, Form = filter.Form, Year = filter.Year };

    public static void MapLetters(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Send).RequireAuthorization(Policies.Review);

    private static async Task<IResult> Send(IFormCollection form, HttpRequest request, Viewer viewer, WarehouseWriter writer, IAuditTrail trail, TimeProvider clock)
    {
        var (filter, notices) = (Filter.Of(request.Query), request.Query["notices"] == Notices);
        await trail.WriteExport(request);
        var (letters, problem) = await writer.Write(warehouse => new LetterWriter(warehouse, clock).Write(viewer.Scope, Of(filter), notices, viewer.Name));
        return (problem, letters) switch
        {
            (not null, _) => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
            (_, [] or null) => Results.LocalRedirect(filter.To("/review/letters")),
            (_, [var one]) => Results.File(one.Content.ToArray(), Word, one.FileName),
            _ => Results.File(Pack(letters), "application/zip", "核实函.zip"),
        };
    }

    private static byte[] Pack(IReadOnlyList<Letter> letters)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var letter in letters)
            {
                // A Word document is compressed already.
                using var entry = zip.CreateEntry(letter.FileName, CompressionLevel.NoCompression).Open();
                entry.Write(letter.Content.Span);
            }

        return archive.ToArray();
    }
}
