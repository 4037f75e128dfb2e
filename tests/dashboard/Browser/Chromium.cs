using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The system's Chromium, driven headless. Where there is none, the tests that need it say that they were skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The program, or null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
    }

    /// <summary>A fresh browser window that notes every console message, fault and request.</summary>
    public async Task<Window> Open(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed: apt-get install chromium fonts-noto-cjk");
        var context = await browser!.NewContextAsync(options);
        return new Window(context, await context.NewPageAsync());
    }

    /// <summary>The same over a dashboard.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="width">Of the window.</param>
    /// <param name="colours">The reader's colours.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="height">Of the window.</param>
    /// <param name="still">Whether the reader asked for less motion.</param>
    public Task<Window> Open(RunningDashboard dashboard, int width, ColorScheme colours, bool scripts = true, int height = 900, bool still = false) => Open(new BrowserNewContextOptions
    {
        BaseURL = dashboard.Address.ToString(),
        ViewportSize = new ViewportSize { Width = width, Height = height },
        ColorScheme = colours,
        JavaScriptEnabled = scripts,
        ReducedMotion = still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
    });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
