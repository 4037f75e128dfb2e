using System.Text;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Ingest.Tests.Extraction;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Tests.Loading;

public class EvidenceTests
{
    [Fact]
    public void From_a_stored_figure_there_is_a_way_back_to_the_documents_own_sentence()
    {
        var form = Returns.Form("jincheng-2023");
        var rows = Returns.Rows(form, Returns.Numbered);
        rows[0][1] = "开展宣讲等活动（３５）场，参加约857人次；";
        var html = $"<html><body>{Returns.Page(form, "阳城县市场监督管理局", "2023年6月14日", rows)}</body></html>";
        using var warehouse = WarehouseDb.InMemory();

        new ReturnIngest(warehouse).Ingest("第2周.html", Encoding.UTF8.GetBytes(html));

        var queries = new WarehouseQueries(warehouse);
        var stored = queries.Returns(RegionScope.All).ShouldHaveSingleItem();
        var figure = queries.Figure(RegionScope.All, stored.ReturnId, 2).ShouldNotBeNull();
        (figure.Value, figure.Approximate, figure.Raw).ShouldBe((857, true, "约857"));
        figure.Sentence.ShouldBe("开展宣讲等活动（３５）场，参加约857人次");
        figure.Place.ShouldBe("表1 行2 列2 第16字");
        figure.FileName.ShouldBe("第2周.html");
        figure.FileHash.Length.ShouldBe(64);
    }
}
