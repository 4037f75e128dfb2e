using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Arrivals;
using SafetyMonth.Dashboard.Components;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.KnownForms;
using SafetyMonth.Dashboard.Letters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Puts the web application together. Nothing but the options configures it: no file, no environment variable.</summary>
public static class DashboardApp
{
    /// <summary>The application, ready to start.</summary>
    /// <param name="options">How it was started.</param>
    /// <param name="further">Services that stand in for the usual ones, or null.</param>
    public static WebApplication Build(DashboardOptions options, Action<IServiceCollection>? further = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(DashboardApp).Assembly.GetName().Name });
        Serve(builder, options);
        AddServices(builder.Services, options);
        further?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseServerTiming();
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseAuthentication();
        app.UseDataVersion();
        app.UseTableFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapHealth();
        app.MapFigurePictures();
        app.MapUploads();
        app.MapLetters();
        app.MapAccess();
        app.MapRazorComponents<App>();
        return app;
    }

    private static void Serve(WebApplicationBuilder builder, DashboardOptions options)
    {
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Listen(options.Address, options.Port, listen =>
            {
                if (options.Certificate is { } path && ServerCertificate.Read(path).Certificate is { } certificate)
                    listen.UseHttps(certificate);
            });
        });
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("SafetyMonth", LogLevel.Information).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // A page of another site could reach the loopback address under a name of its own; it must not read the data. Where one signs in
        // it could not: the session's cookie belongs to the name under which one signed in.
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = options.AsksForNothing ? ["localhost", "127.0.0.1", "[::1]", Host(options.Address)] : ["*"]);
        // Only a proxy on this machine is believed, and only where there is to be one.
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded
            => forwarded.ForwardedHeaders = options.BehindProxy ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None);
    }

    private static void AddServices(IServiceCollection services, DashboardOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddRouting();
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddKeys(options.Warehouse);
        services.AddResponseCompression(compression => compression.Providers.Add<GzipCompressionProvider>());
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<WarehouseGate>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<WarehouseWriter>();
        services.AddAccess();
        services.AddSingleton(_ => new FormBook(FormCatalogue.Folder));
        services.AddSingleton<FormDesk>();
        services.AddSingleton<ArrivalBook>();
        services.AddSingleton<ArrivalDesk>();
        services.AddHostedService<InboxWatcher>();
        services.AddScoped<Words>(provider => new Words(provider.GetRequiredService<IHttpContextAccessor>()));
        services.AddScoped<PageLinks>();
        services.AddScoped<PageSource>();
        services.AddScoped<TableRegistry>();
    }

    private static string Host(IPAddress address) => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}
