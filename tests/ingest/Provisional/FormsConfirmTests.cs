using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>A person confirms a provisional form, and is told what in it nobody has said.</summary>
public sealed class FormsConfirmTests : IDisposable
{
    private const string Id = "330900-2024";

    private readonly TempFolder folder = new();

    private string File => folder.File("w.duckdb");

    private string Folder => Path.GetDirectoryName(File)!;

    public FormsConfirmTests()
    {
        using var warehouse = WarehouseDb.Open(File).Warehouse.ShouldNotBeNull();
        new ReturnIngest(warehouse, TimeProvider.System).Ingest("一.html", UnknownForm.Html(UnknownForm.Page())).ShouldHaveSingleItem().Failure.ShouldBeNull();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Guesses_are_named_and_not_confirmed()
    {
        var run = CommandRun.Of("forms", "confirm", Id, "--warehouse", File);

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("发文单位：未知（没有找到发文单位，请补）");
        run.Error.ShouldContain("报送总结的日期：6月30日（没有找到报送总结的日期，请核对）");
        run.Error.ShouldContain("个填空的指标：第");
        run.Error.ShouldContain("--force");
        System.IO.File.Exists(Path.Combine(FormCatalogue.Folder, $"{Id}.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void The_file_to_correct_holds_the_form_and_its_remarks()
    {
        var corrected = folder.File("改.yaml");

        var run = CommandRun.Of("forms", "confirm", Id, "--warehouse", File, "-o", corrected);

        run.Code.ShouldBe(0);
        FormNotation.Read("改.yaml", System.IO.File.ReadAllText(corrected)).Form.ShouldNotBeNull().Slots.Count.ShouldBe(9);
        FormGuesses.In(System.IO.File.ReadAllText(corrected)).None.ShouldBeFalse();
    }

    [Fact]
    public void Force_confirms_the_form_with_its_guesses()
    {
        var run = Confirm(Held(), force: true);

        run.Code.ShouldBe(0);
        run.Error.ShouldContain("9个填空");
        FormCatalogue.Load(Folder).Find(Id).ShouldNotBeNull().Slots.Count.ShouldBe(9);
    }

    [Fact]
    public void A_form_without_a_guess_is_confirmed_at_once()
    {
        var held = Held();
        var plain = string.Join('\n', held.Notation.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).Select(line => line.Split(" #")[0]));

        var run = Confirm(held with { Notation = plain }, force: false);

        run.Code.ShouldBe(0);
        FormCatalogue.Load(Folder).Find(Id).ShouldNotBeNull();
    }

    [Fact]
    public void An_unknown_id_names_those_that_wait()
        => CommandRun.Of("forms", "confirm", "nope", "--warehouse", File).ShouldBe(new CommandRun(2, "", $"没有编号为“nope”的临时表样。待核对的有：{Id}\n"));

    private CommandRun Confirm(ProvisionalForm form, bool force)
    {
        using var error = new StringWriter();
        var code = FormsConfirmCommand.Confirm(new Shell(TextWriter.Null, error, OutputFormat.Table, OutputLanguage.Zh), form, FormCatalogue.Default, Folder, force);
        return new CommandRun(code, "", error.ToString());
    }

    private ProvisionalForm Held()
    {
        using var warehouse = WarehouseDb.Open(File).Warehouse.ShouldNotBeNull();
        return ProvisionalForm.Of(new ProvisionalStore(warehouse).Forms().ShouldHaveSingleItem()).ShouldNotBeNull();
    }
}
