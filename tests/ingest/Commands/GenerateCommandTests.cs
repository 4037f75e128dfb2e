namespace SafetyMonth.Ingest.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Documents_go_into_a_folder_for_each_season_and_the_truth_stands_beside_them()
    {
        var run = CommandRun.Of("generate", "--form", "jincheng-2023", "--years", "2022-2023", "--units", "2", "--formats", "txt", "--truth", "-o", folder);
        run.Code.ShouldBe(0);
        run.Out.ShouldBeEmpty();
        Directory.GetDirectories(folder).Select(Path.GetFileName).Order().ShouldBe(["jincheng-2022", "jincheng-2023"]);
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        run.Error.ShouldContain($"写了 {files.Length} 个文件（模拟数据）");
        var truth = File.ReadAllLines(Path.Combine(folder, "truth.csv"));
        truth[0].ShouldBe("file,form,unit,region_code,year,period,slot,indicator,value,status,approx");
        truth.Length.ShouldBe(1 + (31 * files.Length));
    }

    [Fact]
    public void Facts_have_the_columns_that_import_reads()
    {
        CommandRun.Of("generate", "--as", "facts", "--form", "zhoushan-2023", "--units", "5", "-o", folder).Code.ShouldBe(0);
        var lines = File.ReadAllLines(Path.Combine(folder, "synthetic-facts.csv"));
        lines[0].ShouldBe("form,unit,region_code,period,slot,value,year,received_at");
        ((lines.Length - 1) % 54).ShouldBe(0);
        lines[1].ShouldStartWith("zhoushan-2023,定海区城市管理局,330902,final,1,");
    }

    [Fact]
    public void The_same_command_twice_writes_the_same_bytes()
    {
        string[] command = ["generate", "--units", "2", "--seed", "5", "--form", "yuncheng-2023", "-o"];
        CommandRun.Of([.. command, Path.Combine(folder, "a")]).Code.ShouldBe(0);
        CommandRun.Of([.. command, Path.Combine(folder, "b")]).Code.ShouldBe(0);
        Hashes("b").ShouldBe(Hashes("a"));
    }

    [Theory]
    [InlineData("选项 --units 至少是 1", "--units", "0")]
    [InlineData("没有编号为“jizhou-2020”的表，或者它还没有表样。可以用：jincheng-2023、liaoning-2020、yuncheng-2023、zhoushan-2023", "--form", "jizhou-2020")]
    [InlineData("选项 --formats 可以用：docx,xlsx,xls,txt,html,md", "--formats", "pdf")]
    [InlineData("选项 --years 不能是“2023-2020”，请写成 2023 或 2020-2023（2002 至 2099 年）", "--years", "2023-2020")]
    public void A_wrong_option_is_answered_with_what_would_be_right(string message, params string[] options)
    {
        var run = CommandRun.Of(["generate", "-o", folder, .. options]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(message);
        Directory.GetFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        var run = CommandRun.Of("generate", "--units", "1", "--form", "zhoushan-2023", "-o", file);
        run.Code.ShouldBe(1);
        run.Error.ShouldStartWith($"写不进“{file}”");
    }

    private List<string> Hashes(string run)
    {
        var root = Path.Combine(folder, run);
        return [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(root, path) + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))))];
    }
}
