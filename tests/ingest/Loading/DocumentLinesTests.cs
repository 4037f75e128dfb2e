using System.Text;
using System.Text.RegularExpressions;
using Dapper;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Tests.Loading;

/// <summary>The text of a document as the warehouse keeps it: all of it but the contacts.</summary>
public partial class DocumentLinesTests
{
    private const string Return = """
        晋城市特种设备“安全生产月”活动进展情况统计表
        填报单位：阳城县市场监督管理局　联系人：王示例　联系电话：12300001234　填报日期：2023-06-14
        说明：本周集中宣讲，有疑问请致电0356-7654321，或找王示例。审核人：李样本
        活动内容：组织开展宣讲活动（12）场，参与（3450）人次；发表评论文章或心得体会（8）篇；
        """;

    [Fact]
    public void Everything_is_kept_but_contacts_are_starred_out_sign_by_sign()
    {
        var lines = Lines("第2周.txt", Return);
        var text = string.Join('\n', lines.Select(line => line.Text));
        text.ShouldContain("本周集中宣讲，有疑问请致电");
        text.ShouldContain("填报单位：阳城县市场监督管理局");
        foreach (var contact in new[] { "王示例", "李样本", "12300001234", "0356-7654321" })
            text.ShouldNotContain(contact);
        text.ShouldContain("参与（3450）人次", Case.Sensitive, "a figure is no contact");
        lines.Single(line => line.Text.StartsWith("填报单位", StringComparison.Ordinal)).Text.Length
            .ShouldBe(Return.Split('\n').Single(line => line.Contains("填报单位", StringComparison.Ordinal)).Trim().Length, "places hold");
    }

    [Fact]
    public void No_sample_document_keeps_its_contacts_or_a_telephone_number()
    {
        using var warehouse = WarehouseDb.InMemory();
        var ingest = new ReturnIngest(warehouse);
        foreach (var folder in new[] { "jincheng-2023", "liaoning-2021" })
            ingest.Ingest([.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data-samples", folder)).Select(file => new FoundFile(file, false))]).Count().ShouldBeGreaterThan(10);
        var queries = new WarehouseQueries(warehouse);
        using var connection = warehouse.Connect();
        var returns = queries.Returns(RegionScope.All, page: new Page(0, 1000));
        returns.Count.ShouldBeGreaterThan(50);
        foreach (var row in returns)
        {
            var text = string.Join('\n', queries.Text(RegionScope.All, row.ReturnId).Select(line => line.Text));
            text.Length.ShouldBeGreaterThan(100);
            Telephone().IsMatch(text).ShouldBeFalse(text);
            foreach (var contact in connection.Query<string>("select name from contacts where return_id = $id and length(name) > 1", new { id = row.ReturnId }))
                text.ShouldNotContain(contact);
        }
    }

    [Fact]
    public void Who_may_not_see_a_return_does_not_see_its_text()
    {
        using var warehouse = WarehouseDb.InMemory();
        var id = new ReturnIngest(warehouse).Ingest("第2周.txt", Encoding.UTF8.GetBytes(Return))[0].Returns[0].ReturnId;
        var queries = new WarehouseQueries(warehouse);
        queries.Text(RegionScope.Of(["140522"]), id).ShouldNotBeEmpty();
        queries.Text(RegionScope.Of(["140524"]), id).ShouldBeEmpty();
    }

    private static IReadOnlyList<TextLine> Lines(string name, string text)
    {
        using var warehouse = WarehouseDb.InMemory();
        var id = new ReturnIngest(warehouse).Ingest(name, Encoding.UTF8.GetBytes(text))[0].Returns[0].ReturnId;
        return new WarehouseQueries(warehouse).Text(RegionScope.All, id);
    }

    [GeneratedRegex(@"(?<!\d)1\d{10}(?!\d)")]
    private static partial Regex Telephone();
}
