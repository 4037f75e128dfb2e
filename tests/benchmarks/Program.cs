using SafetyMonth.Benchmarks;
using SafetyMonth.Benchmarks.Checking;
using SafetyMonth.Benchmarks.Dashboard;
using SafetyMonth.Benchmarks.Extraction;
using SafetyMonth.Benchmarks.Loading;
using SafetyMonth.Benchmarks.Scans;

var keep = Array.IndexOf(args, "--keep") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

// A new benchmark is one class and one line here. Each prints ratios measured in one run, so that they hold on any machine.
Dictionary<string, IBenchmark> benchmarks = new(StringComparer.Ordinal)
{
    ["extraction"] = new ExtractionBenchmark(),
    ["loading"] = new LoadingBenchmark(),
    ["checking"] = new CheckingBenchmark(),
    ["checking-speed"] = new CheckingSpeedBenchmark(),
    ["scans"] = new ScansBenchmark(),
    ["dashboard"] = new DashboardBenchmark(keep),
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var benchmark))
{
    Console.Error.WriteLine($"Usage: dotnet run -c Release --project tests/benchmarks -- {string.Join('|', benchmarks.Keys)} [sizes…] [--keep FOLDER]");
    return 2;
}

benchmark.Run([.. args.Skip(1).TakeWhile(argument => argument != "--keep").Select(int.Parse)], Console.Out);
return 0;
