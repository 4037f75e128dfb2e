using Dapper;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Loading;

public class LoadTests
{
    private const string Unit = "阳城县市场监督管理局";

    [Fact]
    public void A_return_is_loaded_with_every_value_and_its_evidence()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1", lectures: 12, attendance: null));
        using var connection = warehouse.Connect();
        connection.ExecuteScalar<string>("select status || value || raw || place from figures where slot = 1").ShouldBe("reported1212表1 行2 列2 第10字");
        connection.ExecuteScalar<string>("select status from figures where slot = 2 and value is null").ShouldBe("blank");
        connection.ExecuteScalar<bool>("select answer from figures where slot = 4").ShouldBeTrue();
        connection.ExecuteScalar<string>("select name from files").ShouldEndWith(".docx");
    }

    [Fact]
    public void Zero_none_blank_and_unreadable_stay_apart()
    {
        var record = Seed.Return(Unit, "140522", "week-1") with
        {
            Figures =
            [
                Seed.Count(1, "a.b", 0), Seed.Count(2, "a.c", 0, SlotStatus.None), Seed.Count(3, "a.d", null), Seed.Count(4, "a.e", null, SlotStatus.Unreadable),
            ],
        };
        using var warehouse = Seed.Warehouse(record);
        using var connection = warehouse.Connect();
        connection.Query<string>("select status || coalesce(value::varchar, '') from figures order by slot").ShouldBe(["reported0", "none0", "blank", "unreadable"]);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var record = Seed.Return(Unit, "140522", "week-1");
        using var warehouse = Seed.Warehouse(record);
        var before = Contents.Of(warehouse);
        new ReturnLoader(warehouse).Load([record, record]).Select(result => result.Outcome).ShouldBe([LoadOutcome.Unchanged, LoadOutcome.Unchanged]);
        Contents.Of(warehouse).ShouldBe(before);
    }

    [Fact]
    public void The_same_figures_in_another_file_are_a_further_copy()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1", file: "a.docx"));
        new ReturnLoader(warehouse).Load([Seed.Return(Unit, "140522", "week-1", file: "b.xlsx")])[0].Outcome.ShouldBe(LoadOutcome.Unchanged);
        using var connection = warehouse.Connect();
        connection.ExecuteScalar<long>("select count(*) from returns").ShouldBe(1);
        connection.Query<string>("select f.name from submissions as s join files as f on f.hash = s.file_hash where s.return_id = 1 order by 1").ShouldBe(["a.docx", "b.xlsx"]);
    }

    [Fact]
    public void Other_figures_are_the_next_revision_and_the_newest_is_current()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1", lectures: 12));
        var result = new ReturnLoader(warehouse).Load([Seed.Return(Unit, "140522", "week-1", lectures: 13)])[0];
        result.Outcome.ShouldBe(LoadOutcome.Revised);
        result.IsCurrent.ShouldBeTrue();
        using var connection = warehouse.Connect();
        connection.Query<string>("select revision || ':' || is_current || ':' || value from returns join figures using (return_id) where slot = 1 order by revision")
            .ShouldBe(["1:false:12", "2:true:13"]);
    }

    [Fact]
    public void A_return_that_is_dated_earlier_does_not_replace_a_later_one()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1", lectures: 13, filled: "2023-06-15"));
        new ReturnLoader(warehouse).Load([Seed.Return(Unit, "140522", "week-1", lectures: 12, filled: "2023-06-14")])[0].IsCurrent.ShouldBeFalse();
        using var connection = warehouse.Connect();
        connection.Query<string>("select revision || ':' || is_current || ':' || value from returns join figures using (return_id) where slot = 1 order by revision")
            .ShouldBe(["1:false:12", "2:true:13"]);
    }

    [Theory]
    [InlineData(null, "week-1")]
    [InlineData(Unit, null)]
    public void A_return_whose_unit_or_period_is_unknown_replaces_none(string? unit, string? period)
    {
        using var warehouse = Seed.Warehouse(
            Seed.Return(unit!, "140522", period, lectures: 1), Seed.Return(unit!, "140522", period, lectures: 2), Seed.Return(unit!, "140522", period, lectures: 2, file: "copy.docx"));
        using var connection = warehouse.Connect();
        connection.ExecuteScalar<long>("select count(*) from returns where is_current and revision = 1").ShouldBe(3);
    }

    [Fact]
    public void Two_returns_of_one_file_are_two_returns_of_one_file()
    {
        var first = Seed.Return(Unit, "140522", "week-1", file: "both.docx");
        using var warehouse = Seed.Warehouse(first, Seed.Return(Unit, "140522", "week-2", file: "both.docx") with { Ordinal = 1 });
        using var connection = warehouse.Connect();
        connection.ExecuteScalar<string>("select (select count(*) from files) || '/' || (select count(*) from returns)").ShouldBe("1/2");
    }

    [Fact]
    public void A_batch_that_fails_leaves_nothing_behind()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1"));
        var before = Contents.Of(warehouse);
        var broken = Seed.Return(Unit, "140522", "week-3") with { Problems = [null!] };
        Should.Throw<NullReferenceException>(() => new ReturnLoader(warehouse).Load([Seed.Return(Unit, "140522", "week-2"), broken]));
        Contents.Of(warehouse).ShouldBe(before);
    }

    [Fact]
    public void Contacts_are_masked_wherever_they_are_shown()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1") with
        {
            Liaisons = [new(Unit, "李样本", "科长", "0000-1234567", "12300004321", null, null, null, null)],
        });
        using var connection = warehouse.Connect();
        connection.ExecuteScalar<string>("select name || ' ' || phone from masked_contacts").ShouldBe("王** 123****1234");
        connection.ExecuteScalar<string>("select name || ' ' || mobile || ' ' || office_phone from masked_liaisons").ShouldBe("李** 123****4321 000****4567");
    }
}
