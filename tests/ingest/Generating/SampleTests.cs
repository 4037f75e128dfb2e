using System.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Samples;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Tests.Generating;

public class SampleTests
{
    private const string Written = "dotnet run --project ingest -- generate --samples -o data-samples";
    private static readonly SampleRecipe Recipe = SampleRecipe.Load();
    private static readonly (IReadOnlyList<ReturnFile> Files, IReadOnlyList<PlantedError> Errors) Samples =
        SampleWriter.Plan(Recipe, FormCatalogue.Default, RegionDirectory.Default);

    [Fact]
    public void The_committed_samples_are_what_the_recipe_gives()
    {
        var committed = Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder(), path).Replace('\\', '/')).Where(path => path.Contains('/', StringComparison.Ordinal) && !path.StartsWith("published/", StringComparison.Ordinal));
        committed.Order(StringComparer.Ordinal).ShouldBe(Samples.Files.Select(file => file.Path).Order(StringComparer.Ordinal), $"run: {Written}");
        foreach (var file in Samples.Files)
        {
            var (old, fresh) = (Generated.Parts(File.ReadAllBytes(Path.Combine(Folder(), file.Path))), Generated.Parts(file.Render()));
            fresh.Keys.ShouldBe(old.Keys, file.Path);
            foreach (var (part, content) in fresh)
                old[part].AsSpan().SequenceEqual(content).ShouldBeTrue($"{file.Path} {part}; run: {Written}");
        }
    }

    [Fact]
    public void The_committed_list_of_planted_errors_is_what_the_recipe_gives()
    {
        var fresh = Path.Combine(Directory.CreateTempSubdirectory().FullName, SampleWriter.ErrorsFileName);
        SampleWriter.WriteErrors(Samples.Errors, Samples.Files, fresh);
        File.ReadAllText(Path.Combine(Folder(), SampleWriter.ErrorsFileName)).ShouldBe(File.ReadAllText(fresh), $"run: {Written}");
        Directory.Delete(Path.GetDirectoryName(fresh)!, recursive: true);
    }

    [Fact]
    public void As_many_errors_of_each_kind_are_planted_as_the_recipe_asks_for()
    {
        var planted = Samples.Errors.GroupBy(error => error.Kind).ToDictionary(kind => kind.Key, kind => kind.Select(error => error.Return).Distinct().Count());
        foreach (var (kind, count) in Recipe.Errors)
            planted.GetValueOrDefault(kind).ShouldBe(count, kind);
    }

    [Fact]
    public void A_planted_error_is_written_as_planted()
    {
        foreach (var error in Samples.Errors.Where(error => error.Slot is not null))
        {
            var written = Samples.Files.SelectMany(file => file.Returns).Single(written => ReferenceEquals(written.Meant, error.Return));
            written.Values[error.Slot!.Value - 1].Number.ShouldBe(error.Written);
            error.Written.ShouldNotBe(error.True);
        }
    }

    [Fact]
    public void Every_habit_and_every_format_is_shown()
    {
        var names = Samples.Files.SelectMany(file => file.Returns).SelectMany(written => written.Hand.Names).ToHashSet();
        HabitCatalogue.All.Where(habit => Generated.Forms.Any(form => form.Layout is FormLayout.Sentences && Generated.Formats.Any(format => habit.Suits(form, format))))
            .Select(habit => habit.Name).Where(name => !names.Contains(name)).ShouldBeEmpty();
        Samples.Files.Select(file => file.Format).Distinct().Order().ShouldBe(Generated.Formats.Order());
    }

    [Fact]
    public void The_samples_are_small_and_their_names_suit_any_system()
    {
        Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length).ShouldBeLessThan(4_000_000);
        foreach (var file in Samples.Files)
        {
            file.Path.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.').ShouldBeTrue(file.Path);
            Encoding.UTF8.GetByteCount(Path.GetFileName(file.Path)).ShouldBeLessThan(200, file.Path);
        }
    }

    private static string Folder() => Path.Combine(Repository.Root, "data-samples");
}
