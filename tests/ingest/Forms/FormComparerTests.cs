using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Ingest.Tests.Commands;

namespace SafetyMonth.Ingest.Tests.Forms;

/// <summary>What changed from one form to another, such as the same form one year later.</summary>
public sealed class FormComparerTests : IDisposable
{
    private static readonly string Yaml = File.ReadAllText(Path.Combine(FormCatalogue.Folder, "jincheng-2023.yaml"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("compare-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string> Known => [.. FormCatalogue.Default.Forms.Where(form => form.Slots.Count > 0).Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Known))]
    public void A_form_is_the_same_as_itself(string id)
    {
        var form = FormCatalogue.Default.Find(id)!;

        FormComparer.Compare(form, form).Slots.ShouldAllBe(slot => slot.Change == SlotChange.Same && slot.Before == slot.After);
    }

    // 晋城 and 运城 both filled in the ministry's template of 2023; the others share some activities and no form.
    [Theory]
    [InlineData("jincheng-2023", "yuncheng-2023")]
    [InlineData("yuncheng-2023", "jincheng-2023")]
    [InlineData("liaoning-2020")]
    [InlineData("zhoushan-2023")]
    public void Kin_are_forms_of_one_origin_alone(string id, params string[] kin)
        => FormKin.Of(FormCatalogue.Default.Find(id)!, FormCatalogue.Default.Forms).Select(comparison => comparison.Before.Id).ShouldBe(kin);

    [Fact]
    public void Every_change_is_named_and_nothing_else()
    {
        var comparison = FormComparer.Compare(Read(Yaml), Read(Later()));

        comparison.AreKin.ShouldBeTrue();
        comparison.Changes.Select(slot => (slot.Change, slot.Before?.Label, slot.After?.Label, slot.After?.Unit)).ShouldBe(
        [
            (SlotChange.Remeasured, "发表评论文章或心得体会", "发表评论文章或心得体会", "条"),
            (SlotChange.Removed, "参加线上“逃生演练训练营”活动发布视频", null, null),
            (SlotChange.Added, null, "制作安全警示海报", "幅"),
            (SlotChange.Reworded, "曝光重大事故隐患和突出问题", "曝光重大安全隐患和违法问题", "个"),
        ], ignoreOrder: true);
        FormKin.Sentence(comparison).ShouldBe("与 jincheng-2023 相近：改动4处");
    }

    [Fact]
    public void A_row_that_stands_elsewhere_is_moved()
    {
        var rows = Yaml.Split("  - label: ");
        var swapped = string.Join("  - label: ", [rows[0], rows[8], .. rows[1..8]]);

        FormComparer.Compare(Read(Yaml), Read(swapped)).Changes.ShouldAllBe(slot => slot.Change == SlotChange.Moved && slot.Before!.Label == slot.After!.Label);
    }

    [Fact]
    public void The_command_lists_the_changes()
    {
        var file = Path.Combine(folder.FullName, "later.yaml");
        File.WriteAllText(file, Later());

        var run = CommandRun.Of("forms", "compare", "jincheng-2023", file, "--format", "csv");

        run.Code.ShouldBe(0);
        run.Out.Split('\n').Count(line => line.StartsWith("same,", StringComparison.Ordinal)).ShouldBe(28);
        run.Out.ShouldContain("remeasured,3,发表评论文章或心得体会,篇,3,发表评论文章或心得体会,条,1\n");
        run.Error.ShouldBe("jincheng-2024 与 jincheng-2023 相近：改动4处\n");
        CommandRun.Of("forms", "compare", "jincheng-2023", "nope").Code.ShouldBe(2);
    }

    internal static string Later() => Yaml
        .Replace("id: jincheng-2023", "id: jincheng-2024", StringComparison.Ordinal).Replace("year: 2023", "year: 2024", StringComparison.Ordinal)
        .Replace("心得体会{study.articles:篇}篇", "心得体会{study.articles:条}条", StringComparison.Ordinal)
        .Replace("参加线上“逃生演练训练营”活动发布视频{online.escape_videos:个}个。", "", StringComparison.Ordinal)
        .Replace("开展“两个规定”", "制作安全警示海报{outreach.posters:幅}幅；\n        开展“两个规定”", StringComparison.Ordinal)
        .Replace("曝光重大事故隐患和突出问题", "曝光重大安全隐患和违法问题", StringComparison.Ordinal);

    internal static Form Read(string yaml) => FormNotation.Read("form.yaml", yaml).Form.ShouldNotBeNull();
}
