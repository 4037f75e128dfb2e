using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Forms;

public class FormNotationTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Forms", "notation");

    public static TheoryData<string> Broken
        => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "valid").Order(StringComparer.Ordinal)];

    [Fact]
    public void A_sound_file_is_a_form()
    {
        var form = Read("valid").Form.ShouldNotBeNull();
        form.Slots.Select(slot => $"{slot.Number} {slot.Label} {slot.Unit} {slot.Indicator}").ShouldBe(["1 演练 场 drill.sessions", "2 参与 人次 drill.attendance"]);
        form.Calendar.Weekly.ShouldBe(new WeeklyDeadline(DayOfWeek.Wednesday, new TimeOnly(18, 0)));
        form.Calendar.Final.ShouldBe(new YearlyDeadline(7, 1, new TimeOnly(23, 59)));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_says_which_line_and_what_to_do(string name)
    {
        var reading = Read(name);
        reading.Form.ShouldBeNull();
        reading.Problems.ShouldAllBe(problem => problem.Code == ProblemCodes.FormNotationInvalid);
        string.Concat(reading.Problems.Select(problem => $"{problem.At}：{problem.Message}。{problem.Remedy}\n")).ShouldMatch($"notation/{name}.expected.txt");
    }

    [Fact]
    public void A_file_nested_without_end_is_refused()
        => FormNotation.Read("a.yaml", "items: " + new string('[', 100_000)).Problems.Single().Message.ShouldBe("括号套得太深");

    [Fact]
    public void Any_text_is_a_form_or_a_problem()
        => Prop.ForAll<string>(text =>
        {
            var reading = FormNotation.Read("a.yaml", text ?? "");
            (reading.Form is null).ShouldBe(reading.Problems.Count > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_broken_file_leaves_the_others_in_the_catalogue()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.Copy(Path.Combine(Folder, "valid.yaml"), Path.Combine(folder, "a.yaml"));
        File.Copy(Path.Combine(Folder, "valid.yaml"), Path.Combine(folder, "b.yaml"));
        File.Copy(Path.Combine(Folder, "slot-twice.yaml"), Path.Combine(folder, "c.yaml"));
        var catalogue = FormCatalogue.Load(folder);
        Directory.Delete(folder, recursive: true);
        catalogue.Forms.Select(form => form.Id).ShouldBe(["sample-2024"]);
        catalogue.Problems.Select(problem => $"{problem.At} {problem.Message}").ShouldBe(
            ["b.yaml 另一个文件已经用了“id: sample-2024”", "c.yaml 第17行 指标“drill.sessions”在表里用了两次"]);
    }

    private static FormReading Read(string name) => FormNotation.Read(name + ".yaml", File.ReadAllText(Path.Combine(Folder, name + ".yaml")));
}
