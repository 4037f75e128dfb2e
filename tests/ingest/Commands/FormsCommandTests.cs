using System.Text.Json;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Tests.Commands;

public class FormsCommandTests
{
    [Theory]
    [InlineData("zh", "table")]
    [InlineData("en", "table")]
    [InlineData("zh", "json")]
    [InlineData("zh", "csv")]
    public void The_list_reads_well(string language, string format)
        => CommandRun.Of("forms", "list", "--lang", language, "--format", format).Out.ShouldMatch($"expected/forms-list.{format}.{language}.expected.txt");

    [Fact]
    public void A_form_reads_well() => CommandRun.Of("forms", "show", "jincheng-2023").Out.ShouldMatch("expected/forms-show.expected.txt");

    [Fact]
    public void A_form_that_has_not_been_seen_shows_its_calendar()
        => CommandRun.Of("forms", "show", "jizhou-2020").Out.ShouldMatch("expected/forms-show-unseen.expected.txt");

    [Fact]
    public void Show_as_JSON_is_the_contract_s_object_on_one_line()
    {
        foreach (var form in FormCatalogue.Default.Forms)
        {
            var run = CommandRun.Of("forms", "show", form.Id, "--format", "json");
            run.Out.Count(character => character == '\n').ShouldBe(1);
            using var json = JsonDocument.Parse(run.Out);
            json.RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["id", "title", "year", "region_code", "slots"]);
            var slots = json.RootElement.GetProperty("slots").EnumerateArray().ToList();
            slots.Count.ShouldBe(form.Slots.Count);
            foreach (var slot in slots)
                slot.EnumerateObject().Select(property => property.Name).ShouldBe(["no", "item", "label", "unit", "kind", "indicator"]);
        }
    }

    [Fact]
    public void Chinese_stays_readable_in_JSON()
        => CommandRun.Of("forms", "show", "jincheng-2023", "--format", "json").Out.ShouldContain("\"label\":\"组织开展“安全生产大家谈”“班前会”“以案说法”等活动\",\"unit\":\"场\",\"kind\":\"count\"");

    [Fact]
    public void An_unknown_id_names_the_known_ones()
        => CommandRun.Of("forms", "show", "nope").ShouldBe(new CommandRun(2, "", "没有编号为“nope”的表。现有：jincheng-2023、jizhou-2020、liaoning-2020、yuncheng-2023、zhoushan-2023\n"));
}
