using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Generating.Writing;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Tests.Generating;

/// <summary>Generated returns to test with.</summary>
internal static partial class Generated
{
    public const long Seed = 7;

    public static IReadOnlyList<Form> Forms { get; } = [.. FormCatalogue.Default.Forms.Where(form => form.Items.Count > 0)];

    public static IReadOnlyList<string> Formats { get; } = [.. PageWriters.All.Select(writer => writer.Format)];

    public static GenerateRequest Request(int units = 3, long seed = Seed, params string[] formats)
        => new(units, seed, "", Forms, [], formats.Length == 0 ? Formats : formats);

    public static List<ReturnFile> Files(int units = 3, long seed = Seed, params string[] formats)
        => [.. DocumentGenerator.Plan(Request(units, seed, formats), RegionDirectory.Default)];

    public static List<ModelReturn> Returns(Form form, int units, int year)
    {
        var reporter = new Reporter(Seed, form);
        return [.. UnitRoster.Of(form, RegionDirectory.Default, units).SelectMany(unit => reporter.Returns(unit, year))];
    }

    /// <summary>One file for every habit in every format that shows it.</summary>
    public static IEnumerable<(Habit Habit, ReturnFile File)> EveryHabit(Form form)
    {
        var returns = Returns(form, 4, form.Year).Where(sent => sent.Revision == 0).ToList();
        var turn = 0;
        foreach (var format in Formats)
            foreach (var habit in HabitCatalogue.Suiting(form, format))
                yield return (habit, ReturnFile.Of(returns[turn++ % returns.Count], format, habit.On(new Hand()), Seed));
    }

    /// <summary>All text of a file.</summary>
    public static string Text(ReturnFile file)
    {
        var bytes = file.Render();
        return file.Format switch
        {
            "docx" or "xlsx" => Tag().Replace(string.Concat(Parts(bytes).Values.Select(Encoding.UTF8.GetString)), ""),
            "xls" => Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1),
            _ => Encoding.UTF8.GetString(bytes) + CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetString(bytes),
        };
    }

    /// <summary>What a file holds, however it was compressed: its bytes, or its parts' bytes.</summary>
    public static SortedDictionary<string, byte[]> Parts(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
            return new(StringComparer.Ordinal) { [""] = bytes };
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(content);
            parts[$"{entry.FullName} {entry.LastWriteTime:O}"] = content.ToArray();
        }

        return parts;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
