using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Arrivals;

/// <summary>
/// Takes uploaded files. A browser without script sends all at once and is led to the page with the results; the script sends one file
/// after the other and is told what became of each. The framework checks the form's token first.
/// </summary>
internal static class UploadEndpoint
{
    /// <summary>Where the page's form leads.</summary>
    public const string Path = "/upload/files";

    /// <summary>Bytes of one request at most: 200 MB.</summary>
    public const long MostBytes = 200L * 1024 * 1024;

    /// <summary>Characters of a file's name that are kept.</summary>
    private const int MostName = 200;

    public static RouteHandlerBuilder MapUploads(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Take)
        .RequireAuthorization(Policies.Upload)
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
        .WithFormOptions(bufferBodyLengthLimit: MostBytes, multipartBodyLengthLimit: MostBytes);

    private static async Task<IResult> Take(IFormFileCollection files, HttpContext context, ArrivalDesk desk, Viewer viewer, IAuditTrail trail, Words words)
    {
        var batch = Batch(context.Request.Form["batch"].ToString());
        var taken = new List<Arrival>();
        foreach (var file in files.Where(file => file.FileName.Length > 0))
        {
            var name = Name(file.FileName);
            await trail.Write(AuditKind.Upload, name);
            taken.AddRange(await desk.Take(batch, name, await Bytes(file), viewer.Scope));
        }
        if (!context.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal))
            return Results.LocalRedirect(PageLinks.To("/upload", ("batch", taken.Count > 0 ? batch : null)));
        var table = new ArrivalTable(null, words);
        return Results.Json(new { batch, files = taken.Select(arrival => new { name = arrival.Name, refused = arrival.Report.Failure is not null, sentence = table.Sentence(arrival) }) });
    }

    // One byte more than a file may have tells that it is too large, and no more of it is held.
    private static async Task<byte[]> Bytes(IFormFile file)
    {
        var bytes = new byte[Math.Min(file.Length, ReadingLimits.FileBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    // The name is evidence and is shown; folders in it mean nothing here.
    private static string Name(string name)
    {
        var last = new string([.. name.Split('/', '\\')[^1].Where(sign => !char.IsControl(sign))]);
        return last.Length > MostName ? last[^MostName..] : last;
    }

    private static string Batch(string sent)
        => sent.Length == 32 && sent.All(char.IsAsciiHexDigitLower) ? sent : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
