using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Tests.Extraction;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

public class LostRowTests
{
    [Fact]
    public void An_item_that_is_not_in_a_document_was_left_out_and_one_that_is_not_in_a_picture_may_not_have_been_recognised()
    {
        var form = Returns.Form("jincheng-2023");
        var rows = Returns.Rows(form, Returns.Numbered);
        var typed = Reads.Document("六月.html", "<meta charset=\"utf-8\">" + Returns.Page(form, "阳城县市场监督管理局", "2023-06-14", rows.SkipLast(1)));
        var scanned = typed with { Pictures = [new LinePicture(GreyPicture.Blank(10, 10))] };

        var (whole, lost) = (Of(typed), Of(scanned));

        whole.Values.Where(value => value.At is null).Select(value => value.Status).Distinct().ShouldBe([SlotStatus.Blank]);
        whole.Problems.ShouldContain(problem => problem.Code == ProblemCodes.ItemMissing && problem.Message.EndsWith("按空白处理", StringComparison.Ordinal));
        lost.Values.Where(value => value.At is null).Select(value => value.Status).Distinct().ShouldBe([SlotStatus.Unreadable]);
        lost.Problems.ShouldContain(problem => problem.Code == ProblemCodes.ItemMissing && problem.Message.EndsWith("按无法辨认处理", StringComparison.Ordinal));
        lost.Values[0].Number.ShouldBe(1);
    }

    private static ExtractedReturn Of(Document document) => new ReturnExtractor(FormCatalogue.Default.Forms).Extract(document).ShouldHaveSingleItem();
}
