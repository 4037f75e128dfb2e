using System.Diagnostics;
using System.Text.RegularExpressions;
using SafetyMonth.Dashboard.Startup;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>The dashboard as it is shipped, in a process of its own; ended when disposed.</summary>
internal sealed partial class RunningServer : IDisposable
{
    private readonly Process process;

    private RunningServer(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The most memory that it has held.</summary>
    public long PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1024 / 1024;
        }
    }

    /// <summary>Starts it over a warehouse, on a free port.</summary>
    public static async Task<RunningServer> Start(string warehouse)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(DashboardApp).Assembly.Location, "--warehouse", warehouse, "--urls", "http://127.0.0.1:0" })
            start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The dashboard cannot be started.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (Url().Match(line) is { Success: true } match)
                return new RunningServer(process, new Uri(match.Value));
        throw new InvalidOperationException("The dashboard did not say where it listens.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Url();
}
