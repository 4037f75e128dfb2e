using System.Diagnostics;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Loading;

/// <summary>A fresh warehouse file that is filled in one of two ways.</summary>
internal static class LoadedFile
{
    /// <summary>The time from the first row to the closed file, by the clock and of the processors.</summary>
    public static Timing Measure(IReadOnlyList<ReturnRecord> returns, Action<WarehouseDb, IReadOnlyList<ReturnRecord>> fill)
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-loading-");
        try
        {
            var warehouse = WarehouseDb.Open(Path.Combine(folder.FullName, "w.duckdb")).Warehouse ?? throw new InvalidOperationException("The warehouse cannot be opened.");
            var (clock, busy) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            using (warehouse)
                fill(warehouse, returns);
            return new Timing(clock.Elapsed, Environment.CpuUsage.TotalTime - busy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>As the product does it.</summary>
    public static void ByLoader(WarehouseDb warehouse, IReadOnlyList<ReturnRecord> returns)
    {
        if (new ReturnLoader(warehouse).LoadAll(returns).Any(result => result.Outcome != LoadOutcome.Loaded))
            throw new InvalidOperationException("Every return should have been new.");
    }

    /// <summary>The figures alone, row after row, with nothing checked and nothing else written.</summary>
    public static void ByAppender(WarehouseDb warehouse, IReadOnlyList<ReturnRecord> returns)
    {
        using var connection = warehouse.Connect();
        using var transaction = connection.BeginTransaction();
        using (var appender = connection.CreateAppender("figures"))
        {
            for (var i = 0; i < returns.Count; i++)
                foreach (var figure in returns[i].Figures)
                    appender.CreateRow().AppendValue((long)i).AppendValue(figure.Slot).AppendValue(figure.Indicator)
                        .AppendValue(Wire.Spell(figure.Kind)).AppendValue(Wire.Spell(figure.Status)).AppendValue(figure.Value)
                        .AppendValue(figure.Answer).AppendValue(figure.Words).AppendValue(figure.Approximate)
                        .AppendValue(figure.Raw).AppendValue(figure.Place).AppendValue(figure.Sentence).AppendValue(figure.Confidence).EndRow();
        }
        transaction.Commit();
    }
}

/// <summary>How long something took.</summary>
internal readonly record struct Timing(TimeSpan Clock, TimeSpan Processor);
