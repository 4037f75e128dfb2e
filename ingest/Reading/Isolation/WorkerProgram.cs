using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>How a worker is started.</summary>
/// <param name="File">The program's full path.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record WorkerProgram(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>
    /// This assembly under the runtime that runs us, whichever process that is: the command, the dashboard and tests all have it beside
    /// them. Null where there is neither a runtime of its own nor the program as one file.
    /// </summary>
    public static WorkerProgram? Own { get; } = Find();

    /// <summary>What starts it: no window, its errors kept off our console, its heap bounded.</summary>
    public ProcessStartInfo StartInfo(WorkerLimits limits)
    {
        var start = new ProcessStartInfo(File, Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + limits.HeapBytes.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return start;
    }

    private static WorkerProgram? Find()
    {
#pragma warning disable IL3000 // Empty in a single file, which is the other case.
        var assembly = typeof(WorkerProgram).Assembly.Location;
#pragma warning restore IL3000
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        if (assembly.Length == 0)
            return Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "safetymonth" ? new(self, [ReadingWorker.Word]) : null;
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet" + suffix));
        return System.IO.File.Exists(host) && System.IO.File.Exists(Path.ChangeExtension(assembly, "runtimeconfig.json"))
            ? new(host, ["exec", assembly, ReadingWorker.Word])
            : null;
    }
}
