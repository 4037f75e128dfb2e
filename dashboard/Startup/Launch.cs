using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SafetyMonth.Dashboard.Access;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Starts the application and says on the console where it is.</summary>
public static class Launch
{
    /// <summary>The address it listens on, or null where it could not start: the console says why.</summary>
    public static async Task<string?> StartAsync(WebApplication app, DashboardOptions options)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(options);
        if (Refusal(app, options) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return null;
        }

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
        if (!IPAddress.IsLoopback(options.Address) && options.Certificate is null)
            await Console.Error.WriteLineAsync("注意：没有加密（http），密码和数据会以明文经过网络。请改用 https 地址和 --certificate，或只在本机监听、由反向代理加密（--behind-proxy）。");
        Console.WriteLine("按 Ctrl+C 停止。");
        Warm(url);
        return url;
    }

    /// <summary>Why it must not start, in Chinese, or null: others are answered only where there are accounts to tell them apart.</summary>
    internal static string? Refusal(WebApplication app, DashboardOptions options)
    {
        if (options.Certificate is { } path && ServerCertificate.Read(path).Refusal is { } refusal)
            return refusal;
        if (options.AsksForNothing || app.Services.GetRequiredService<AccountBook>().All.Any(account => !account.Disabled))
            return null;
        return $"不能{(options.BehindProxy ? "在反向代理后面开放" : $"在 {options.Address} 上监听")}：数据仓库“{options.Warehouse}”没有可用的账户，向网络开放会让任何人看到数据。\n"
            + $"请先建立管理员：safetymonth-dashboard accounts add 姓名 --role administrator --warehouse {options.Warehouse}\n"
            + $"或只用本机地址，例如 {DashboardOptions.DefaultUrl}。";
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
