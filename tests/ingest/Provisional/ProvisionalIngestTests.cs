using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>Returns of an unknown form are loaded under a provisional form, and later under the confirmed one.</summary>
public sealed class ProvisionalIngestTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly FixedClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_return_gives_the_form_and_later_ones_are_returns_of_it()
    {
        using var warehouse = Open("w.duckdb");
        var ingest = new ReturnIngest(warehouse, clock);

        var first = Load(ingest, "一.html", UnknownForm.Page());
        var second = Load(ingest, "二.html", UnknownForm.Page(unit: "普陀区渔港管理站", factor: 5, keeps: row => row != 3));

        (first.FormId, second.FormId).ShouldBe(("330900-2024", "330900-2024"));
        second.Figures.Select(figure => figure.Value).ShouldBe([5, 10, 15, 20, null, null, 35, 40, 45]);
        new ProvisionalStore(warehouse).Forms().ShouldHaveSingleItem().Source.ShouldBe("一.html");
    }

    [Fact]
    public void Forms_are_remembered_and_the_same_again_changes_nothing()
    {
        var files = Files(("一.html", UnknownForm.Page()), ("二.html", UnknownForm.Page(unit: "普陀区渔港管理站", factor: 5)));
        Ingest("w.duckdb", files);
        var contents = Contents("w.duckdb");

        Ingest("w.duckdb", files);

        Contents("w.duckdb").ShouldBe(contents);
    }

    [Fact]
    public void A_run_that_was_cut_off_is_completed_by_the_next()
    {
        var files = Files(("一.html", UnknownForm.Page(keeps: row => row != 2)), ("三.html", UnknownForm.Page(unit: "岱山县渔港管理站", factor: 7)), ("二.html", UnknownForm.Page(unit: "普陀区渔港管理站", factor: 5)));
        Ingest("whole.duckdb", files);
        Ingest("cut.duckdb", [.. files.Take(1)]);
        Ingest("cut.duckdb", files);

        Contents("cut.duckdb").ShouldBe(Contents("whole.duckdb"));
    }

    [Fact]
    public void A_fuller_return_gives_the_better_form_and_earlier_ones_are_read_again()
    {
        using var warehouse = Open("w.duckdb");
        var ingest = new ReturnIngest(warehouse, clock);
        Load(ingest, "一.html", UnknownForm.Page(keeps: row => row != 2)).Figures.Count.ShouldBe(7);

        Load(ingest, "二.html", UnknownForm.Page(unit: "普陀区渔港管理站", factor: 5)).Figures.Count.ShouldBe(9);

        Counts(warehouse, "returns").ShouldBe(2);
        Counts(warehouse, "figures").ShouldBe(18);
        Counts(warehouse, "figures where value = 3 * slot").ShouldBe(7);
        Counts(warehouse, "files").ShouldBe(2);
    }

    [Fact]
    public void A_blank_form_is_learned_and_is_no_return()
    {
        using var warehouse = Open("w.duckdb");
        var report = new ReturnIngest(warehouse, clock).Ingest("空白表.html", UnknownForm.Html($"<p>{UnknownForm.Title}</p>{UnknownForm.Table(_ => "  ")}")).ShouldHaveSingleItem();

        (report.Returns.Count, report.Failure, report.Provisional).ShouldBe((0, null, "330900-2000"));
        new ProvisionalStore(warehouse).Forms().ShouldHaveSingleItem().Blank.ShouldBeTrue();
    }

    [Fact]
    public void Unconfirmed_figures_are_in_no_total()
    {
        using var warehouse = Open("w.duckdb");
        var ingest = new ReturnIngest(warehouse, clock);
        Load(ingest, "一.html", UnknownForm.Page());

        Counts(warehouse, "figures").ShouldBe(9);
        Counts(warehouse, "current_figures").ShouldBe(0);
        Counts(warehouse, "season_totals").ShouldBe(0);
        Counts(warehouse, "season_coverage where form_id = '330900-2024'").ShouldBe(0);
        new WarehouseQueries(warehouse).Choices(RegionScope.All).ShouldBeEmpty();
    }

    [Fact]
    public void A_confirmed_form_takes_the_returns_over_and_nothing_counts_twice()
    {
        using var warehouse = Open("w.duckdb");
        var ingest = new ReturnIngest(warehouse, clock);
        Load(ingest, "一.html", UnknownForm.Page());
        Load(ingest, "二.html", UnknownForm.Page(unit: "普陀区渔港管理站", factor: 5));
        var yaml = new ProvisionalStore(warehouse).Forms().ShouldHaveSingleItem().Notation;

        var again = new ReturnIngest(warehouse, clock, Catalogue(yaml.Replace("330900-2024", "yugang-2024", StringComparison.Ordinal)));

        new ProvisionalStore(warehouse).Forms().ShouldBeEmpty();
        new ProvisionalStore(warehouse).Documents().ShouldBeEmpty();
        Counts(warehouse, "returns where form_id = 'yugang-2024' and is_current").ShouldBe(2);
        Counts(warehouse, "returns").ShouldBe(2);
        Counts(warehouse, "forms where id = '330900-2024' or provisional").ShouldBe(0);
        Counts(warehouse, "season_totals").ShouldBeGreaterThan(0);
        Load(again, "一.html", UnknownForm.Page()).FormId.ShouldBe("yugang-2024");
        Counts(warehouse, "returns").ShouldBe(2);
    }

    [Fact]
    public void The_first_return_of_a_known_campaign_is_its_form_and_keeps_its_deadline()
    {
        using var warehouse = Open("w.duckdb");
        var one = Load(new ReturnIngest(warehouse, clock), "蓟州.html", UnknownForm.Page(unit: "下营镇渔政所", date: "2020年6月20日", title: "蓟州区“安全生产月”活动进展情况统计表"));

        (one.FormId, one.Year, one.Period).ShouldBe(("jizhou-2020", 2020, "final"));
        Counts(warehouse, "forms where id = 'jizhou-2020' and provisional").ShouldBe(1);
        Counts(warehouse, "periods where form_id = 'jizhou-2020' and due_at = '2020-06-28 23:59:00'").ShouldBe(1);
        Counts(warehouse, "slots where form_id = 'jizhou-2020'").ShouldBe(9);
    }

    private FormCatalogue Catalogue(string yaml)
    {
        var forms = folder.File("forms");
        Directory.CreateDirectory(forms);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "forms")))
            File.Copy(file, Path.Combine(forms, Path.GetFileName(file)), overwrite: true);
        File.WriteAllText(Path.Combine(forms, "new.yaml"), yaml);
        return FormCatalogue.Load(forms);
    }

    private IReadOnlyList<FoundFile> Files(params (string Name, string Body)[] files) => [.. files.Select(file =>
    {
        var path = folder.File(file.Name);
        File.WriteAllBytes(path, UnknownForm.Html(file.Body));
        return new FoundFile(path, false);
    })];

    private void Ingest(string warehouse, IReadOnlyList<FoundFile> files)
    {
        using var opened = Open(warehouse);
        new ReturnIngest(opened, clock).Ingest(files).ToList().ShouldAllBe(report => report.Failure == null);
    }

    private static ReturnRecord Load(ReturnIngest ingest, string name, string body)
        => ingest.Ingest(name, UnknownForm.Html(body)).ShouldHaveSingleItem().Returns.ShouldHaveSingleItem().Return;

    private WarehouseDb Open(string name) => WarehouseDb.Open(folder.File(name)).Warehouse.ShouldNotBeNull();

    private string Contents(string name)
    {
        using var warehouse = Open(name);
        return Warehouse.Tests.Seeding.Contents.Of(warehouse);
    }

    private static long Counts(WarehouseDb warehouse, string what)
    {
        using var connection = warehouse.Connect();
        return Dapper.SqlMapper.ExecuteScalar<long>(connection, $"select count(*) from {what}");
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 6, 20, 8, 0, 0, TimeSpan.Zero);
    }
}
