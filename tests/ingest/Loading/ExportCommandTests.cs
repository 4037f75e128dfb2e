using System.Text;
using ExcelDataReader;
using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

public class ExportCommandTests
{
    [Fact]
    public void Figures_become_a_workbook_with_numbers_in_it()
    {
        using var folder = Filled();
        Run(folder, "facts", "xlsx").Code.ShouldBe(ExitCodes.Done);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(folder.File("out.xlsx")));
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        rows[0][0].ShouldBe("填报数据");
        rows[2].Take(6).ShouldBe(["表", "填报单位", "地区代码", "报送期", "填报项", "数值"]);
        rows.ShouldContain(row => Equals(row[1], "阳城县市场监督管理局") && Equals(row[5], 12.0));
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("comparison")]
    [InlineData("flags")]
    public void Everything_becomes_parquet(string what)
    {
        using var folder = Filled();
        var run = Run(folder, what, "parquet");
        run.Code.ShouldBe(ExitCodes.Done, run.Error);
        var bytes = File.ReadAllBytes(folder.File("out.parquet"));
        Encoding.ASCII.GetString(bytes[..4]).ShouldBe("PAR1");
        Encoding.ASCII.GetString(bytes[^4..]).ShouldBe("PAR1");
    }

    [Fact]
    public void A_comparison_tells_the_units_that_a_total_covers_and_what_is_not_asked()
    {
        using var folder = Filled();
        var run = CommandRun.Of("export", "comparison", "--warehouse", folder.File("w.duckdb"), "--region", "140500", "--indicator", "lecture.sessions");
        var lines = run.Out.Split('\n');
        lines[0].ShouldStartWith("year,region_code,region_name,own_offices,indicator,name,unit,status,value,units_asked,");
        lines.ShouldContain(line => line.StartsWith("2023,140522,阳城县,false,lecture.sessions,", StringComparison.Ordinal) && line.Contains(",场,reported,12,1,1,0,", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("2023,140521,沁水县,", StringComparison.Ordinal) && line.Contains(",missing,,1,0,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_can_be_named_for_text_too()
    {
        using var folder = Filled();
        Run(folder, "facts", "csv").Out.ShouldBeEmpty();
        File.ReadAllText(folder.File("out.csv")).ShouldStartWith("form,unit,region_code,period,slot,value,");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public void What_is_no_text_wants_a_file(string format)
    {
        using var folder = Filled();
        var run = CommandRun.Of("export", "facts", "--warehouse", folder.File("w.duckdb"), "--format", format);
        run.ShouldBe(new CommandRun(ExitCodes.WrongUsage, "", "xlsx 和 parquet 不是文字，要用 -o 指定写到哪个文件。\n"));
    }

    private static CommandRun Run(TempFolder folder, string what, string format)
        => CommandRun.Of("export", what, "--warehouse", folder.File("w.duckdb"), "--format", format, "-o", folder.File($"out.{format}"));

    private static TempFolder Filled()
    {
        var folder = new TempFolder();
        File.WriteAllText(folder.File("facts.csv"), "form,unit,region_code,period,slot,value\njincheng-2023,阳城县局,140522,final,1,12\njincheng-2023,阳城县局,140522,final,2,300\n");
        CommandRun.Of("import", folder.File("facts.csv"), "--warehouse", folder.File("w.duckdb")).Code.ShouldBe(ExitCodes.Done);
        return folder;
    }
}
