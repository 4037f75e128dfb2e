using System.Diagnostics;
using System.Globalization;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Generating;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading.Fuzz;

/// <summary>
/// Real returns, damaged at random. Each run has a seed of its own, which a failure tells; <c>SAFETYMONTH_FUZZ_SEED</c> repeats it and
/// <c>SAFETYMONTH_FUZZ_MINUTES</c> makes it longer. Inputs that fail are kept in <c>fuzz-failures</c> beside the tests.
/// </summary>
public class FuzzTests
{
    private const int Tries = 400;
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(12), Longest = TimeSpan.FromSeconds(60);
    private static readonly string[] Forms = ["jincheng-2023", "zhoushan-2023"], Formats = ["docx", "xlsx", "xls", "html", "md", "txt"];

    private readonly ReturnExtractor extractor = new(Generated.Forms);
    private readonly DocumentInterpreter interpreter = new(Generated.Forms);

    [Fact]
    public void Every_damaged_file_is_answered_and_no_damage_to_a_container_changes_a_figure_unseen()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("SAFETYMONTH_FUZZ_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        var minutes = double.TryParse(Environment.GetEnvironmentVariable("SAFETYMONTH_FUZZ_MINUTES"), CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var time = minutes > 0 ? TimeSpan.FromMinutes(minutes) : Usual;
        var samples = Forms.SelectMany(_ => Formats, Sample).ToList();
        var clock = Stopwatch.StartNew();
        for (var i = 0; clock.Elapsed < time && (minutes > 0 || i < Tries); i++)
        {
            var sample = samples[i % samples.Count];
            var mutator = new Mutator(unchecked(seed + i));
            var inside = sample.IsArchive && i / samples.Count % 2 == 0;
            var bytes = inside ? mutator.Part(sample.Bytes) : mutator.Bytes(sample.Bytes);
            if (Finding(sample, bytes, inside) is not { } finding)
                continue;
            var kept = Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "fuzz-failures")).FullName, $"{seed}-{i}-{sample.Name}");
            File.WriteAllBytes(kept, bytes);
            Assert.Fail($"seed {seed}, try {i}, {sample.Name}{(inside ? " (part)" : "")}: {finding}; kept as {kept}");
        }
    }

    private string? Finding(FuzzSample sample, byte[] bytes, bool inside)
    {
        var work = Task.Run(() => Judge(sample, bytes, inside));
        try
        {
            return work.Wait(Longest) ? work.Result : "no answer within a minute";
        }
        catch (AggregateException fault)
        {
            return fault.InnerException!.ToString();
        }
    }

    private string? Judge(FuzzSample sample, byte[] bytes, bool inside)
    {
        var read = DocumentReader.Read(sample.Name, bytes);
        if (read.Failure is { } failure)
            return failure.Remedy is not { Length: > 0 } || !failure.Message.Contains(sample.Name, StringComparison.Ordinal) ? $"a failure that does not help: {failure}"
                : failure.Message.Contains("意外退出", StringComparison.Ordinal) || failure.Message.Contains("秒仍未完成", StringComparison.Ordinal) ? failure.Message : null;
        var document = read.Document!;
        if (document.Blocks.OfType<Table>().SelectMany(table => table.Cells, (table, cell) => (table, cell)).FirstOrDefault(one => !HostileBytesTests.IsInside(one.cell, one.table)) is { cell: { } outside })
            return $"a cell outside its table: {outside}";
        var interpreted = interpreter.Interpret(sample.Name, bytes.Length, document);
        if (interpreted.Failure is { Code: ProblemCodes.Unexpected } fault)
            return fault.Message;
        // The archive's check sums vouch for what it holds; in a damaged part itself a digit may have become another.
        return sample.IsArchive && !inside ? Changed(sample, extractor.Extract(document)) : null;
    }

    private static string? Changed(FuzzSample sample, IReadOnlyList<ExtractedReturn> returns)
        => returns.SelectMany(one => one.Values)
            .Where(value => value is { Status: SlotStatus.Reported, Slot.Kind: SlotKind.Count, Confidence: >= 0.9 } && value.Number != sample.Numbers.GetValueOrDefault(value.Slot.Number))
            .Select(value => $"slot {value.Slot.Number} was {sample.Numbers.GetValueOrDefault(value.Slot.Number)} and is {value.Number} with confidence {value.Confidence}")
            .FirstOrDefault();

    private FuzzSample Sample(string form, string format)
    {
        var file = Office.Return(form, format);
        var (name, bytes) = (Path.GetFileName(file.Path), file.Render());
        var numbers = extractor.Extract(DocumentReader.Read(name, bytes).Document.ShouldNotBeNull()).ShouldHaveSingleItem().Values
            .Where(value => value.Slot.Kind == SlotKind.Count).ToDictionary(value => value.Slot.Number, value => value.Number);
        return new FuzzSample(name, bytes, format is "docx" or "xlsx", numbers);
    }

    /// <summary>A sound return and what it says.</summary>
    private sealed record FuzzSample(string Name, byte[] Bytes, bool IsArchive, IReadOnlyDictionary<int, long?> Numbers);
}
