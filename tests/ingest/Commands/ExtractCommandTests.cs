namespace SafetyMonth.Ingest.Tests.Commands;

public class ExtractCommandTests
{
    [Fact]
    public void What_cannot_be_read_gets_its_own_line_in_the_order_of_the_arguments_and_the_rest_goes_on()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var empty = Path.Combine(folder, "空.docx");
        File.WriteAllText(empty, "");
        try
        {
            var run = CommandRun.Of("extract", "--format", "json", Path.Combine(folder, "没有.docx"), folder, empty);
            run.Code.ShouldBe(1);
            var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            lines.Length.ShouldBe(3);
            lines[0].ShouldStartWith($"{{\"file\":\"{folder}/没有.docx\",\"error\":{{\"code\":\"file-unavailable\",\"message\":\"");
            lines[1].ShouldStartWith($"{{\"file\":\"{folder}\",\"error\":{{\"code\":\"file-unavailable\",\"message\":\"");
            lines[2].ShouldStartWith($"{{\"file\":\"{empty}\",\"error\":{{\"code\":\"file-empty\",\"message\":\"");
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
