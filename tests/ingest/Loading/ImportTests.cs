using System.Text;
using CsvHelper;
using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

public class ImportTests
{
    private const string Header = "form,unit,region_code,period,slot,value\n";
    private const string Yangcheng = "jincheng-2023,阳城县市场监督管理局,140522,";

    [Fact]
    public void Lines_are_gathered_into_returns_whatever_their_order()
    {
        using var folder = new TempFolder();
        var run = Import(folder, Header + $"{Yangcheng}week-1,2,300\n{Yangcheng}week-2,1,5\n{Yangcheng}week-1,1,12\n");
        run.ShouldBe(new CommandRun(ExitCodes.Done, "新装入 2 份，未变 0 份，更正 0 份；0 行有误未导入。\n", ""));
        Facts(folder).ShouldBe(["week-1 1 reported 12", "week-1 2 reported 300", "week-2 1 reported 5"]);
    }

    [Fact]
    public void Empty_is_blank_and_none_is_none_and_zero_is_zero()
    {
        using var folder = new TempFolder();
        Import(folder, Header + $"{Yangcheng}week-1,1,\n{Yangcheng}week-1,2,无\n{Yangcheng}week-1,3,0\n{Yangcheng}week-1,4,1.2万余\n").Code.ShouldBe(ExitCodes.Done);
        Facts(folder).ShouldBe(["week-1 1 blank ", "week-1 2 none 0", "week-1 3 reported 0", "week-1 4 reported 12000"]);
    }

    [Theory]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-1,3,450,x", "有 7 列，表头有 6 列")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-1,3", "有 5 列，表头有 6 列")]
    [InlineData("yuncheng-1999,阳城县市场监督管理局,140522,week-1,3,1", "没有编号为“yuncheng-1999”的表样")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,999999,week-1,3,1", "不认识地区代码“999999”")]
    [InlineData("jincheng-2023,,140522,week-1,3,1", "没有填写单位")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-9,3,1", "没有报送期“week-9”")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-1,32,1", "没有这个填报项")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-1,3,一些", "不能确定为一个整数")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-1,3,-5", "不能确定为一个整数")]
    [InlineData("jincheng-2023,阳城县市场监督管理局,140522,week-1,1,8", "出现了两次")]
    public void A_bad_line_is_told_with_its_number_and_the_rest_is_loaded(string line, string reason)
    {
        using var folder = new TempFolder();
        var run = Import(folder, Header + $"{Yangcheng}week-1,1,12\n{line}\n{Yangcheng}week-1,2,300\n");
        run.Code.ShouldBe(ExitCodes.InputFailed);
        run.Error.ShouldStartWith("facts.csv 第3行：");
        run.Error.ShouldContain(reason);
        run.Out.ShouldContain("1 行有误未导入");
        Facts(folder).ShouldBe(["week-1 1 reported 12", "week-1 2 reported 300"]);
    }

    [Fact]
    public void Further_columns_are_known_by_name_and_the_region_by_the_unit()
    {
        using var folder = new TempFolder();
        Import(folder, "year,value,indicator,period,unit,form,received_at\n2024,7,lecture.sessions,final,阳城县局,jincheng-2023,2024-06-30T09:00:00\n").Code.ShouldBe(ExitCodes.Done);
        var line = Export(folder).Split('\n')[1];
        line.ShouldStartWith("jincheng-2023,阳城县市场监督管理局,140522,final,1,7,2024,2024-06-30T09:00:00,");
    }

    [Fact]
    public void A_spreadsheets_own_encoding_is_read()
    {
        using var folder = new TempFolder();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(folder.File("facts.csv"), Encoding.GetEncoding("gb18030").GetBytes(Header + $"{Yangcheng}week-1,2,无\n"));
        CommandRun.Of("import", folder.File("facts.csv"), "--warehouse", folder.File("w.duckdb")).Code.ShouldBe(ExitCodes.Done);
        Facts(folder).ShouldBe(["week-1 2 none 0"]);
    }

    [Fact]
    public void A_file_without_the_needed_columns_is_refused_as_a_whole()
    {
        using var folder = new TempFolder();
        var run = Import(folder, "form,unit,slot\njincheng-2023,a,1\n");
        run.Code.ShouldBe(ExitCodes.InputFailed);
        run.Error.ShouldContain("表头缺少列：period、value");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_file_again_changes_nothing_and_other_figures_are_a_revision()
    {
        using var folder = new TempFolder();
        Import(folder, Header + $"{Yangcheng}week-1,1,12\n");
        Import(folder, Header + $"{Yangcheng}week-1,1,12\n").Out.ShouldStartWith("新装入 0 份，未变 1 份，更正 0 份");
        Import(folder, Header + $"{Yangcheng}week-1,1,13\n").Out.ShouldStartWith("新装入 0 份，未变 0 份，更正 1 份");
        Facts(folder).ShouldBe(["week-1 1 reported 13"]);
    }

    [Fact]
    public void What_was_exported_imports_as_the_same_figures()
    {
        using var folder = new TempFolder();
        var inbox = Inbox.Fill(folder, 2, "docx", "xlsx");
        CommandRun.Of("ingest", inbox, "--warehouse", folder.File("w.duckdb")).Code.ShouldBe(ExitCodes.Done);
        var exported = Export(folder);
        using var other = new TempFolder();
        Import(other, exported).Code.ShouldBe(ExitCodes.Done);
        Tidy(Export(other)).ShouldBe(Tidy(exported));
    }

    // Form, unit, region, period, slot, value, year, dates, indicator, kind, status, approximate, basis: all but the evidence.
    private static List<string> Tidy(string csv)
    {
        using var reader = CsvReader.FromText(csv);
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(string.Join('|', Enumerable.Range(0, 14).Select(reader.GetString)));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static CommandRun Import(TempFolder folder, string csv)
    {
        File.WriteAllText(folder.File("facts.csv"), csv);
        return CommandRun.Of("import", folder.File("facts.csv"), "--warehouse", folder.File("w.duckdb"));
    }

    private static string Export(TempFolder folder)
    {
        var run = CommandRun.Of("export", "facts", "--warehouse", folder.File("w.duckdb"));
        run.Code.ShouldBe(ExitCodes.Done, run.Error);
        return run.Out;
    }

    // Period, slot, status and value of each line.
    private static List<string> Facts(TempFolder folder)
        => [.. Export(folder).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(line => $"{line[3]} {line[4]} {line[11]} {line[5]}").Order(StringComparer.Ordinal)];
}
