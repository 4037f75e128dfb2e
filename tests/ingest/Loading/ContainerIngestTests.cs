using System.IO.Compression;
using System.Text.Json;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

public class ContainerIngestTests
{
    [Fact]
    public void A_zip_gives_what_its_files_give_and_a_bad_one_among_them_fails_alone()
    {
        using var folder = new TempFolder();
        var (inbox, warehouse) = (Inbox.Fill(folder), folder.File("w.duckdb"));
        var files = Directory.GetFiles(inbox, "*", SearchOption.AllDirectories).Count(file => Path.GetExtension(file) is ".docx" or ".xlsx" or ".txt");
        File.WriteAllText(Path.Combine(inbox, "坏.docx"), "PK\u0003\u0004 no archive");
        Directory.CreateDirectory(folder.File("mail"));
        ZipFile.CreateFromDirectory(inbox, folder.File("mail/附件.zip"));

        var first = CommandRun.Of("ingest", folder.File("mail"), "--warehouse", warehouse, "--format", "json");
        var lines = first.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        first.Code.ShouldBe(1);
        lines.Count(line => line.GetProperty("outcome").GetString() == "loaded").ShouldBe(files);
        lines.Single(line => line.GetProperty("outcome").GetString() == "failed").GetProperty("file").GetString().ShouldBe(folder.File("mail/附件.zip") + "/坏.docx");
        CommandRun.Of("ingest", inbox, "--warehouse", warehouse, "--format", "json").Out.ShouldNotContain("\"outcome\":\"loaded\"");
    }

    [Fact]
    public void Extract_prints_a_line_for_each_file_inside()
    {
        using var folder = new TempFolder();
        var zip = folder.File("附件.zip");
        ZipFile.CreateFromDirectory(Inbox.Fill(folder, 1, "docx"), zip);

        var run = CommandRun.Of("extract", "--format", "json", zip);

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!.StartsWith(zip + "/"));
    }
}
