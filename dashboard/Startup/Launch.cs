using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Starts the application and says on the console where it is.</summary>
public static class Launch
{
    /// <summary>The address it listens on, or null where it could not start: the console says why.</summary>
    public static async Task<string?> StartAsync(WebApplication app, DashboardOptions options)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            await app.StartAsync();
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"不能在 {options.Address}:{options.Port} 上监听：{exception.Message}");
            await Console.Error.WriteLineAsync("端口可能正被另一个程序使用。请用 --urls 换一个端口，例如 --urls http://127.0.0.1:5081。");
            return null;
        }

        var url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine($"看板已启动：{url}");
        Console.WriteLine($"数据仓库：{options.Warehouse}{(File.Exists(options.Warehouse) ? "" : "（尚不存在，页面会说明如何导入数据）")}");
        Console.WriteLine("按 Ctrl+C 停止。");
        Warm(url);
        return url;
    }

    // The first page loads the catalogue and compiles the pages; better before somebody waits for it.
    private static void Warm(string url) => _ = Task.Run(async () =>
    {
        using var client = new HttpClient();
        try
        {
            using var response = await client.GetAsync(new Uri(url));
        }
        catch (HttpRequestException)
        {
            // Stopped before it was warm.
        }
    });
}
