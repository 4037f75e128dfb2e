using System.ComponentModel;
using System.Diagnostics;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Opens the default browser, where there is one.</summary>
public static class Browser
{
    /// <summary>Opens the address; a machine without a browser or a desktop is no error.</summary>
    public static void Open(string url)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(url) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", url) { RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            // No such program: the address stands on the console.
        }
    }
}
