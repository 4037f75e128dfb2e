using System.Text;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Web;

/// <summary>Sends a page's table as a file: <c>?format=csv&amp;table=ID</c> on any page. The page runs as ever, with the same filters; only its text is dropped.</summary>
internal static class CsvFormat
{
    public static void UseCsvFormat(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Query["format"] != "csv")
        {
            await next(context);
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
        var id = context.Request.Query["table"].ToString();
        if (services.GetRequiredService<TableRegistry>().Find(id) is not { } table)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{table.Id}.csv\"";
        // Excel takes a file for Chinese text only with the byte order mark.
        await using var writer = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        foreach (var line in CsvText.Lines(table, services.GetRequiredService<Words>()))
            await writer.WriteAsync(line);
    }
}
