using Xunit.Runner.InProc.SystemConsole;

namespace SafetyMonth.Warehouse.Tests.Processes;

/// <summary>Runs the tests, or plays the other process of a test.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
        => args is [OtherProcess.Word, ..] ? OtherProcess.Play(args[1..]) : await ConsoleRunner.Run(args);
}
