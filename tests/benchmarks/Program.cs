using SafetyMonth.Benchmarks;
using SafetyMonth.Benchmarks.Checking;
using SafetyMonth.Benchmarks.Dashboard;
using SafetyMonth.Benchmarks.Extraction;
using SafetyMonth.Benchmarks.Loading;
using SafetyMonth.Benchmarks.Scans;

// A new benchmark is one class and one line here. Each prints ratios measured in one run, so that they hold on any machine.
Dictionary<string, IBenchmark> benchmarks = new(StringComparer.Ordinal)
{
    ["extraction"] = new ExtractionBenchmark(),
    ["loading"] = new LoadingBenchmark(),
    ["checking"] = new CheckingBenchmark(),
    ["checking-speed"] = new CheckingSpeedBenchmark(),
    ["scans"] = new ScansBenchmark(),
    ["dashboard"] = new DashboardBenchmark(),
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var benchmark))
{
    Console.Error.WriteLine($"Usage: dotnet run -c Release --project tests/benchmarks -- {string.Join('|', benchmarks.Keys)} [sizes…]");
    return 2;
}

benchmark.Run([.. args.Skip(1).Select(int.Parse)], Console.Out);
return 0;
