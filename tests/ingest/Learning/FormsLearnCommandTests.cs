using System.Text.Json;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Tests.Commands;

namespace SafetyMonth.Ingest.Tests.Learning;

public sealed class FormsLearnCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learn-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_form_goes_to_the_output_as_the_notation_itself()
    {
        var run = CommandRun.Of("forms", "learn", Blank(), "--id", "my-form-2022");

        run.Code.ShouldBe(0);
        FormNotation.Read("out", run.Out).Form.ShouldNotBeNull().Id.ShouldBe("my-form-2022");
        run.Error.ShouldBe("学到《活动统计表》：1项，3个填空，其中1个要用新指标。请核对后使用。\n");
    }

    [Fact]
    public void The_form_goes_to_a_file_where_one_is_named()
    {
        var file = Path.Combine(folder.FullName, "out.yaml");

        CommandRun.Of("forms", "learn", Blank(), "-o", file).Out.ShouldBeEmpty();

        FormNotation.Read("out", File.ReadAllText(file)).Form.ShouldNotBeNull().Id.ShouldBe("blank");
    }

    [Fact]
    public void Json_is_the_object_of_forms_show_with_a_score_a_slot()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("forms", "learn", Blank(), "--format", "json").Out);

        var slots = json.RootElement.GetProperty("slots").EnumerateArray().ToList();
        slots.Select(slot => (slot.GetProperty("no").GetInt32(), slot.GetProperty("unit").GetString(), slot.GetProperty("kind").GetString()))
            .ShouldBe([(1, "场", "count"), (2, "人次", "count"), (3, "本", "count")]);
        slots[0].GetProperty("score").GetDouble().ShouldBeInRange(0.65, 1);
        slots[2].GetProperty("score").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("id").GetString().ShouldBe("blank");
    }

    [Fact]
    public void An_id_that_is_taken_is_said()
        => CommandRun.Of("forms", "learn", Blank(), "--id", "jizhou-2020").Error.ShouldContain("已经有编号为“jizhou-2020”的表");

    [Fact]
    public void A_wrong_id_is_wrong_usage() => CommandRun.Of("forms", "learn", Blank(), "--id", "../x").Code.ShouldBe(2);

    [Fact]
    public void A_file_that_is_not_there_and_one_without_a_form_are_said()
    {
        var prose = Path.Combine(folder.FullName, "新闻.txt");
        File.WriteAllText(prose, "共开展宣讲活动255场次。");

        CommandRun.Of("forms", "learn", Path.Combine(folder.FullName, "无.docx")).Code.ShouldBe(1);
        var run = CommandRun.Of("forms", "learn", prose);
        (run.Code, run.Out).ShouldBe((1, ""));
        run.Error.ShouldContain("没有找到带填空的统计表");
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_said()
    {
        var run = CommandRun.Of("forms", "learn", Blank(), "-o", Path.Combine(folder.FullName, "no", "such", "folder.yaml"));

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("写不进去");
    }

    private string Blank()
    {
        var file = Path.Combine(folder.FullName, "blank.txt");
        File.WriteAllText(file, "活动统计表\n\n活动项目\t进展情况\n宣讲\t组织开展宣讲活动（ ）场，参与（ ）人次，赠阅手册（ ）本\n");
        return file;
    }
}
