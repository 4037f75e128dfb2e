using SafetyMonth.Ingest.Generating.Writing;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Letters;

/// <summary>Writes 核实函: for a region, one document for each unit with doubtful figures. What is asked becomes 待核实.</summary>
/// <param name="warehouse">The warehouse.</param>
/// <param name="clock">Says when the letters were written.</param>
public sealed class LetterWriter(WarehouseDb warehouse, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>Composes the letters that a viewer may send, in the order of region and unit, and marks what they ask as 待核实.</summary>
    /// <param name="scope">The regions that the sender may see.</param>
    /// <param name="filter">Year, region and form to narrow down to.</param>
    /// <param name="notices">Also what is merely unusual.</param>
    /// <param name="sender">Who sends them.</param>
    public IReadOnlyList<Letter> Write(RegionScope scope, FigureFilter filter, bool notices, string sender)
    {
        var now = clock.GetLocalNow().DateTime;
        var queries = new FlagQueries(warehouse);
        var flags = queries.Open(scope, filter, new Page(0, int.MaxValue))
            .Where(flag => notices || flag.Severity is not Severity.Notice)
            .GroupBy(flag => (flag.ReturnId, flag.Slot)).Select(group => group.First())
            .ToList();
        var names = new SlotNames(warehouse);
        var letters = flags
            .GroupBy(flag => (flag.RegionCode, flag.Unit))
            .OrderBy(group => group.Key.RegionCode, StringComparer.Ordinal).ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
            .Select(group => Letter(group.Key.RegionCode, group.Key.Unit, [.. group], names, DateOnly.FromDateTime(now)))
            .GroupBy(letter => letter.FileName, StringComparer.OrdinalIgnoreCase).SelectMany(Distinguish)
            .ToList();
        new ReviewLoader(warehouse).Load([.. flags.Where(flag => !IsPending(queries, scope, flag)).Select(flag => new ReviewRow
        {
            ReturnId = flag.ReturnId,
            Slot = flag.Slot,
            Status = ReviewStatus.Pending,
            ReportedValue = flag.Value,
            Reason = flag.Reason,
            Reviewer = sender,
            ReviewedAt = now,
            Origin = ReviewOrigin.Letter,
        })]);
        return letters;
    }

    private static Letter Letter(string? region, string unit, IReadOnlyList<FlagRow> flags, SlotNames names, DateOnly date)
    {
        using var stream = new MemoryStream();
        new DocxWriter().Write(LetterPage.Compose(unit, flags, names.Of, date), stream);
        return new Letter(region, unit, flags.Count, $"核实函_{FileSafe(unit)}{(region is null ? "" : "_" + region)}.docx", stream.ToArray());
    }

    // Names that differ in signs alone would give one file twice.
    private static IEnumerable<Letter> Distinguish(IGrouping<string, Letter> same)
        => same.Select((letter, index) => index == 0 ? letter : letter with { FileName = letter.FileName.Insert(letter.FileName.Length - ".docx".Length, $"_{index + 1}") });

    private static bool IsPending(FlagQueries queries, RegionScope scope, FlagRow flag)
        => queries.Reviews(scope, flag.ReturnId).FirstOrDefault(review => review.Slot == flag.Slot)?.Status is ReviewStatus.Pending;

    // A unit's name comes out of a document: no folder, no hidden file.
    private static string FileSafe(string name) => string.Concat(name.Where(c => char.IsLetterOrDigit(c)).Take(60));
}

/// <summary>A letter to one unit.</summary>
/// <param name="RegionCode">The unit's region, or null.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Items">How many figures it asks about.</param>
/// <param name="FileName">A name for its file.</param>
/// <param name="Content">The Word document.</param>
public sealed record Letter(string? RegionCode, string Unit, int Items, string FileName, ReadOnlyMemory<byte> Content);
