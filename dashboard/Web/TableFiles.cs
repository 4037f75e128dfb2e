using System.Text;
using Microsoft.AspNetCore.Authentication;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Export;

namespace SafetyMonth.Dashboard.Web;

/// <summary>Sends a page's table as a file: <c>?format=csv&amp;table=ID</c> or <c>xlsx</c> on any page. The page runs as ever, with the same filters; only its text is dropped.</summary>
internal static class TableFiles
{
    private const string Csv = "csv";
    private const string Xlsx = "xlsx";

    /// <summary>Whether a request asks for a table as a file, so that nobody sees its page.</summary>
    public static bool Asks(IQueryCollection query, string table) => query["format"].ToString() is Csv or Xlsx && query["table"] == table;

    public static void UseTableFiles(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Query["format"].ToString() is not (Csv or Xlsx))
        {
            await next(context);
            return;
        }

        // Who has not signed in is asked to by the page itself.
        var viewer = context.RequestServices.GetRequiredService<Viewer>();
        if (viewer.Role is not null && !viewer.May(Policies.Export))
        {
            await context.ForbidAsync();
            return;
        }

        var body = context.Response.Body;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK)
            await Send(context);
    });

    private static async Task Send(HttpContext context)
    {
        var services = context.RequestServices;
        if (services.GetRequiredService<TableRegistry>().Find(context.Request.Query["table"].ToString()) is not { } table)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var words = services.GetRequiredService<Words>();
        var format = context.Request.Query["format"] == Csv ? Csv : Xlsx;
        await services.GetRequiredService<IAuditTrail>().WriteExport(context.Request);
        context.Response.ContentType = format == Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{table.Id}.{format}\"";
        if (format == Csv)
            await SendText(context.Response, CsvText.Lines(table, words));
        else
            await SendSheet(context.Response, TableSheet.Of(table, words, services.GetRequiredService<TimeProvider>().GetLocalNow()));
    }

    private static async Task SendText(HttpResponse response, IEnumerable<string> lines)
    {
        // Excel takes a file for Chinese text only with the byte order mark.
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        foreach (var line in lines)
            await writer.WriteAsync(line);
    }

    private static async Task SendSheet(HttpResponse response, Sheet sheet)
    {
        using var file = new MemoryStream();
        new OpenXmlWorkbook().Write([sheet], file);
        response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(response.Body);
    }
}
