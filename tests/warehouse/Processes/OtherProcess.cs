using System.Diagnostics;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Processes;

/// <summary>Another process that works on the same warehouse as a test; it is killed when disposed.</summary>
public sealed class OtherProcess : IDisposable
{
    public const string Word = "other-process";

    private readonly Process process;

    private OtherProcess(Process process) => this.process = process;

    /// <summary>A process that has the warehouse open.</summary>
    public static OtherProcess Holding(string path) => Start("hold", path);

    /// <summary>A process that has begun to load the returns of <see cref="Season"/> in small batches.</summary>
    public static OtherProcess Loading(string path) => Start("load", path);

    /// <summary>A process that keeps files that failed aside, one after another without end.</summary>
    public static OtherProcess Failing(string path) => Start("fail", path);

    /// <summary>Kills it as <c>kill -9</c> does, unless it has ended by itself.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    /// <summary>What the other process does.</summary>
    internal static int Play(string[] args)
    {
        using var warehouse = WarehouseDb.Open(args[1]).Warehouse ?? throw new InvalidOperationException("The warehouse cannot be opened.");
        Console.WriteLine("ready");
        if (args[0] == "hold")
            Console.ReadLine();
        else if (args[0] == "fail")
            Failures.KeepWithoutEnd(warehouse);
        else
            Season.LoadInto(warehouse);
        return 0;
    }

    private static OtherProcess Start(string what, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardInput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        foreach (var argument in new[] { Word, what, path })
            start.ArgumentList.Add(argument);
        var other = new OtherProcess(Process.Start(start)!);
        other.process.StandardOutput.ReadLine().ShouldBe("ready");
        return other;
    }
}
