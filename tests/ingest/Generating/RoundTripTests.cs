using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Generating;

/// <summary>Generated documents are read back and must say what was written into them.</summary>
public class RoundTripTests
{
    // What the reading stages cannot read yet. Nothing else may be added here to make a test pass: a gap is a fault to mend.
    private static readonly string[] Gaps =
    [
        "划去一项.xls", // the library that reads .xls does not tell what is struck out
    ];

    private static readonly ReturnExtractor Extractor = new(Generated.Forms);

    private static readonly Dictionary<string, List<(ReturnFile File, IReadOnlyList<ExtractedReturn> Read)>> Habits =
        Generated.Forms.ToDictionary(form => form.Id, form => Generated.EveryHabit(form).Select(pair => (pair.File, Read(pair.File))).ToList());

    public static TheoryData<string> Forms => [.. Generated.Forms.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_habit_in_every_format_is_read_as_it_was_meant(string id)
    {
        Habits[id].Where(pair => !IsGap(pair.File)).SelectMany(pair => Misses(pair.File, pair.Read)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Who_when_and_which_form_are_settled_whatever_the_habit(string id)
    {
        foreach (var (file, returns) in Habits[id])
        {
            var written = file.Returns[0];
            var read = returns.ShouldHaveSingleItem(file.Path);
            (read.Form?.Id, read.Period, read.Year, read.Header.RegionCode, read.Header.Unit, read.Header.Contact).ShouldBe(
                (id, written.Meant.Period, written.Meant.Year, written.Meant.Unit.RegionCode, written.Meant.Unit.Name, written.Contact), file.Path);
            if (read.Header.Date is { } date)
                date.ShouldBe(written.Meant.Date, file.Path);
        }
    }

    [Fact]
    public void A_season_of_mixed_habits_is_read_as_it_was_meant()
        => Generated.Files(9, 12).Where(file => !IsGap(file)).SelectMany(file => Misses(file, Read(file))).ShouldBeEmpty();

    [Fact]
    public void A_gap_that_is_mended_is_taken_off_the_list()
    {
        foreach (var gap in Gaps)
            Habits.Values.SelectMany(read => read).Where(pair => Marks(pair.File).Any(mark => mark.StartsWith(gap, StringComparison.Ordinal)))
                .SelectMany(pair => Misses(pair.File, pair.Read)).ShouldNotBeEmpty(gap);
    }

    private static bool IsGap(ReturnFile file) => Marks(file).Any(mark => Gaps.Any(gap => mark.StartsWith(gap, StringComparison.Ordinal)));

    private static IEnumerable<string> Marks(ReturnFile file) => file.Returns[0].Hand.Names.Select(name => $"{name}.{file.Format}");

    private static IReadOnlyList<ExtractedReturn> Read(ReturnFile file)
    {
        var reading = DocumentReader.Read(Path.GetFileName(file.Path), file.Render());
        return Extractor.Extract(reading.Document.ShouldNotBeNull($"{file.Path} {reading.Failure?.Message}"));
    }

    // Recognition noise may leave a figure that nobody can read, as long as it says so.
    private static IEnumerable<string> Misses(ReturnFile file, IReadOnlyList<ExtractedReturn> returns)
        => from pair in file.Returns.Zip(returns)
           from value in pair.First.Values.Zip(pair.Second.Values)
           let noisy = pair.First.Hand.Recognised && (value.Second.Status is SlotStatus.Unreadable || value.Second.Confidence < 0.9)
           where !noisy && !Agrees(value.First, value.Second)
           select $"{file.Path} slot {value.First.Slot.Number}: “{value.First.Text}” was read as {value.Second.Status} “{value.Second.Raw}”";

    private static bool Agrees(WrittenValue written, ExtractedValue read) => (written.Status, written.Number, written.Answer, written.Words, written.Approximate)
        == (read.Status, read.Number, read.Answer, read.Words, read.Approximate);
}
