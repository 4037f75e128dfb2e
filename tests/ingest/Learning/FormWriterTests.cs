using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Tests.Learning;

public class FormWriterTests
{
    // Signs that mean something to YAML or to the notation, and some that mean nothing to anyone.
    private static readonly string[] Signs =
        ["#", ": ", "- ", "\"", "'", "{", "}", "[", "|", ">", "&", "*", "!", "%", "@", "`", "\\", "---", "...", "\u0085", "\u2028", "\u200b", "\ufeff", "安全", "活动", " ", "\t", "，", "x"];

    [Fact]
    public void Whatever_a_document_s_wording_is_the_learned_form_can_be_read_again()
        => Prop.ForAll(Gen.Elements(Signs).ArrayOf(8).ToArbitrary(), signs =>
        {
            var words = string.Concat(signs);
            var page = $"<p>{E(words)}活动统计表</p>" + Learnings.Rows(["项目", "进展情况"], [$"{words}一", $"{words}组织（ ）场，\n{words}参与（ ）人次，查（ ）家"]);

            var learned = Learnings.FromHtml(page);

            learned.Failure.ShouldBeNull();
            learned.Form!.Slots.Count.ShouldBe(3);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_learned_form_takes_effect_by_lying_in_the_forms_folder()
    {
        var folder = Directory.CreateTempSubdirectory("forms-");
        try
        {
            var learned = Learnings.FromHtml("<p>活动统计表</p>" + Learnings.Rows(["项目", "进展情况"], ["宣讲", "组织（ ）场，参与（ ）人次，查（ ）家"]));
            File.WriteAllText(Path.Combine(folder.FullName, "learned-2020.yaml"), learned.Yaml);

            var catalogue = FormCatalogue.Load(folder.FullName);

            catalogue.Problems.ShouldBeEmpty();
            catalogue.Forms.ShouldHaveSingleItem().Slots.Count.ShouldBe(3);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string E(string text) => System.Net.WebUtility.HtmlEncode(text);
}
