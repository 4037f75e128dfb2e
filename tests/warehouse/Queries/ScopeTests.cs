using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Queries;

public class ScopeTests
{
    private const string Own = "阳城县市场监督管理局";
    private const string Other = "陵川县市场监督管理局";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static TheoryData<string> QueryMethods { get; } = [.. Methods().Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(QueryMethods))]
    public void A_viewer_of_one_county_never_sees_a_row_of_another(string method)
    {
        using var warehouse = TwoCounties();
        var seen = Ask(warehouse, method, RegionScope.Of("140522"));
        seen.ShouldNotContain("140524");
        seen.ShouldNotContain("陵川");
        seen.ShouldNotContain("7777");
        seen.ShouldNotContain("140502");
        seen.ShouldNotContain("城区");
    }

    [Theory]
    [MemberData(nameof(QueryMethods))]
    public void A_viewer_of_nothing_sees_nothing(string method)
    {
        using var warehouse = TwoCounties();
        Ask(warehouse, method, RegionScope.Nothing).Replace("null", "", StringComparison.Ordinal).ShouldBe("[]");
    }

    [Theory]
    [MemberData(nameof(QueryMethods))]
    public void A_viewer_of_everything_sees_both(string method)
    {
        using var warehouse = TwoCounties();
        var seen = Ask(warehouse, method, RegionScope.All);
        seen.ShouldMatch("140524|7777|陵川|:2[,}]");
    }

    [Fact]
    public void Every_public_query_takes_a_scope_first()
        => Methods().ShouldAllBe(method => method.GetParameters()[0].ParameterType == typeof(RegionScope));

    [Theory]
    [InlineData("140500", "140522", true)]
    [InlineData("140500", "1405F1", true)]
    [InlineData("140000", "140522", true)]
    [InlineData("140522", "140500", false)]
    [InlineData("140522", "140524", false)]
    [InlineData("210000", "2100F1", true)]
    [InlineData("2100F1", "210000", false)]
    public void A_region_covers_itself_and_what_lies_below(string scope, string region, bool seen)
        => RegionScope.Of(scope).Sees(region).ShouldBe(seen);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("14")]
    [InlineData("14052%")]
    public void What_is_no_region_code_opens_nothing(string code) => Should.Throw<ArgumentException>(() => RegionScope.Of(code));

    [Fact]
    public void A_return_whose_region_is_unknown_is_seen_by_those_alone_who_see_everything()
    {
        using var warehouse = Seed.Warehouse(Seed.Return("某单位", null, "week-1"));
        var queries = new WarehouseQueries(warehouse);
        queries.Returns(RegionScope.All).Count.ShouldBe(1);
        queries.Returns(RegionScope.Of("140500")).ShouldBeEmpty();
        queries.Return(RegionScope.Of("140500"), 1).ShouldBeNull();
    }

    // Two counties, the other's figures all 7777, its picture too in base 64; an unread file; the return with id 2 is the other's.
    private static WarehouseDb TwoCounties()
    {
        var doubt = new Problem(ProblemCodes.ItemMissing, "缺少一项。");
        var extra = new ExtraRecord("自加一项", "个", 7777, false, "7777", null);
        var other = Seed.Return(Other, "140524", "week-1", 7777, 7777, 7777);
        var warehouse = Seed.Warehouse(
            Seed.Return(Own, "140522", "week-1") with { Problems = [doubt] },
            other with { Problems = [doubt], Extras = [extra], Lines = [new TextLine("第1段", "陵川县开展7777场")], Figures = [other.Figures[0] with { Picture = Convert.FromBase64String("7777") }, .. other.Figures.Skip(1)] });
        new StatementLoader(warehouse).Load([Report("140522", "阳城县", 1), Report("140524", "陵川县", 7777)]);
        new FailureLoader(warehouse).Load([new FailureRecord("/inbox/陵川.docx", "77", doubt)]);
        return warehouse;
    }

    private static SourceRecord Report(string region, string name, long lectures) => new(
        new FileRecord(region, name + ".docx", $"/inbox/{name}.docx", "docx", 100), SourceBasis.Prose, name + "总结", null, 2023, region,
        [new StatementRecord("开展宣讲活动", lectures, "场", false, $"{lectures}场")]);

    private static string Ask(WarehouseDb warehouse, string name, RegionScope scope)
    {
        var method = Methods().Single(method => method.Name == name);
        var answer = method.Invoke(new WarehouseQueries(warehouse), [scope, .. method.GetParameters().Skip(1).Select(Argument)]);
        return JsonSerializer.Serialize(answer is IEnumerable rows ? rows.Cast<object?>().ToList() : [answer], Plain);
    }

    private static object? Argument(ParameterInfo parameter) => parameter.Name switch
    {
        "returnId" when parameter.ParameterType == typeof(long) => 2L,
        "slot" => 1,
        "forms" => new[] { Seed.Form },
        "states" => new[] { "missing" },
        "year" => 2023,
        "now" => new DateTime(2023, 12, 31),
        "filter" when parameter.ParameterType == typeof(FigureFilter) => new FigureFilter { Form = Seed.Form },
        _ => parameter.HasDefaultValue ? parameter.DefaultValue : throw new InvalidOperationException($"Tell this test what to give for {parameter.Name}."),
    };

    private static MethodInfo[] Methods()
        => typeof(WarehouseQueries).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
}
