using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Generating.Writing;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Generating.Samples;

/// <summary>Writes the committed samples: every habit in turn, in every format, with planted errors.</summary>
public static class SampleWriter
{
    /// <summary>The list of the planted errors, beside the returns.</summary>
    public const string ErrorsFileName = "planted-errors.csv";

    private static readonly string[] Header =
        ["file", "form", "unit", "region_code", "year", "period", "slot", "written", "true_value", "kind"];

    /// <summary>The files of a recipe and the errors in them; nothing is rendered or written yet.</summary>
    public static (IReadOnlyList<ReturnFile> Files, IReadOnlyList<PlantedError> Errors) Plan(SampleRecipe recipe, FormCatalogue forms, RegionDirectory regions)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(forms);
        var files = new List<ReturnFile>();
        var (returns, errors) = ErrorPlanter.Plant(Returns(recipe, forms, regions), recipe.Errors, recipe.Seed);
        foreach (var season in returns.GroupBy(sent => sent.Form))
        {
            var hands = Hands(season.Key, recipe.Seed);
            files.AddRange(season.Select((sent, i) => ReturnFile.Of(sent, hands[i % hands.Count].Format, hands[i % hands.Count].Habit.On(new Hand()), recipe.Seed)));
        }

        return (Share(files, recipe), errors);
    }

    /// <summary>Writes the samples of a recipe.</summary>
    /// <returns>The number of files with returns in them.</returns>
    public static int Write(SampleRecipe recipe, FormCatalogue forms, RegionDirectory regions, string output, bool truth, Action<int>? progress = null)
    {
        var (files, errors) = Plan(recipe, forms, regions);
        Directory.CreateDirectory(output);
        using var table = truth ? new TruthTable(Path.Combine(output, "truth.csv")) : null;
        WriteErrors(errors, files, Path.Combine(output, ErrorsFileName));
        return DocumentGenerator.Write(files, output, table, progress);
    }

    private static List<ModelReturn> Returns(SampleRecipe recipe, FormCatalogue forms, RegionDirectory regions)
        => [.. from season in recipe.Seasons
               let form = forms.Find(season.Form) ?? throw new InvalidOperationException($"the recipe names an unknown form: {season.Form}")
               let reporter = new Reporter(recipe.Seed, form)
               from unit in UnitRoster.Of(form, regions, season.Units)
               from year in season.Years
               from sent in reporter.Returns(unit, year)
               select sent];

    // Word documents come twice as often as others; every habit comes once before any comes again.
    private static List<(string Format, Habit Habit)> Hands(Form form, long seed)
    {
        var hands = PageWriters.All.SelectMany(writer => HabitCatalogue.Suiting(form, writer.Format).SelectMany(habit =>
            Enumerable.Repeat((writer.Format, habit), writer.Format == "docx" ? 2 : 1))).ToList();
        var dice = Dice.For(Dice.Word(seed), "hands", form.Id);
        for (var i = hands.Count - 1; i > 0; i--)
        {
            var other = dice.Between(0, i);
            (hands[i], hands[other]) = (hands[other], hands[i]);
        }

        return [.. hands.GroupBy(hand => hand.habit).SelectMany(same => same.Select((hand, round) => (hand, round))).OrderBy(turn => turn.round).Select(turn => turn.hand)];
    }

    // Two units of one period in one file: the second return moves into the first one's file and takes its format.
    private static List<ReturnFile> Share(List<ReturnFile> files, SampleRecipe recipe)
    {
        var dice = Dice.For(Dice.Word(recipe.Seed), "shared");
        var alone = files.Where(file => file.Returns[0].Meant.Revision == 0).ToLookup(file =>
            (file.Returns[0].Meant.Form, file.Returns[0].Meant.Year, file.Returns[0].Meant.Period));
        var groups = alone.Select(group => group.ToList()).Where(group => group.Count > 1).ToList();
        for (var done = 0; done < recipe.SharedFiles && groups.Count > 0; done++)
        {
            var group = dice.Pick(groups);
            groups.Remove(group);
            var at = dice.Between(0, group.Count - 2);
            var (first, second) = (group[at], group[at + 1]);
            var hand = new Hand { Names = ["两份同文件"] };
            files[files.IndexOf(first)] = ReturnFile.Together([Rewritten(first, hand), Rewritten(second, hand)], first.Format, recipe.Seed);
            files.Remove(second);
        }

        return files;
    }

    private static WrittenReturn Rewritten(ReturnFile file, Hand hand)
    {
        var meant = file.Returns[0].Meant;
        return WrittenReturn.Of(meant, hand, Dice.For("shared", meant.Unit.Name, meant.Period, Dice.Word(meant.Year)));
    }

    /// <summary>Writes the list of planted errors.</summary>
    public static void WriteErrors(IReadOnlyList<PlantedError> errors, IReadOnlyList<ReturnFile> files, string path)
    {
        ArgumentNullException.ThrowIfNull(errors);
        using var csv = CsvFile.Create(path, Header);
        foreach (var error in errors)
        {
            var sent = error.Return;
            csv.WriteField(files.First(file => file.Returns.Any(written => ReferenceEquals(written.Meant, sent))).Path);
            csv.WriteField(sent.Form.Id);
            csv.WriteField(sent.Unit.Name);
            csv.WriteField(sent.Unit.RegionCode);
            csv.WriteField(sent.Year);
            csv.WriteField(sent.Period);
            csv.WriteField(error.Slot);
            csv.WriteField(error.Written);
            csv.WriteField(error.True);
            csv.WriteField(error.Kind);
            csv.EndRecord();
        }
    }
}
