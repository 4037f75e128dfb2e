using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>The real dashboard on a free port of this machine, over a warehouse that the real loader filled.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-dashboard-");
    private WebApplication? app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A client without cookies that follows no redirect.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => app!.Services;

    public async ValueTask InitializeAsync() => await Start(DemoSeason.Write(folder.FullName));

    /// <summary>Starts over another warehouse, which need not exist.</summary>
    public static async Task<RunningDashboard> Over(string warehouse, Action<IServiceCollection>? further = null)
    {
        var dashboard = new RunningDashboard();
        await dashboard.Start(Path.IsPathRooted(warehouse) ? warehouse : Path.Combine(dashboard.folder.FullName, warehouse), further);
        return dashboard;
    }

    /// <summary>Starts over the demo season and watches a folder.</summary>
    public static async Task<RunningDashboard> Watching(string inbox)
    {
        var dashboard = new RunningDashboard();
        await dashboard.Start(DemoSeason.Write(dashboard.folder.FullName), inbox: inbox);
        return dashboard;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task Start(string warehouse, Action<IServiceCollection>? further = null, string? inbox = null)
    {
        app = DashboardApp.Build(new DashboardOptions(warehouse, IPAddress.Loopback, 0, false) { Inbox = inbox }, further);
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
    }
}
