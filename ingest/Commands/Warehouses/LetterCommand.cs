using System.CommandLine;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary><c>letter --warehouse W --region R -o DIR</c>: 核实函, one document a unit with its doubtful figures.</summary>
internal sealed class LetterCommand : ICommandModule
{
    public Command Build()
    {
        var command = new DocumentedCommand(
            "letter", "为一个地区写核实函：每个单位一份 Word 文件，列出可疑的数和理由，留出填写核实结果的位置。填好的函再用 ingest 读入，疑点即了结。先用 check 核对。",
            "safetymonth letter --warehouse 2023.duckdb --region 140500 -o 核实函/",
            "safetymonth ingest 收回的核实函/ --warehouse 2023.duckdb");
        var warehouse = WarehouseOption.Create();
        var region = new Option<string?>("--region") { Description = "这个地区和它下面的地区", HelpName = "地区代码" };
        var form = new Option<string?>("--form") { Description = "只问这份表", HelpName = "编号" };
        var year = new Option<int?>("--year") { Description = "只问这一年", HelpName = "年份" };
        var notices = new Option<bool>("--notices") { Description = "连同只是少见的数（提示）一起问" };
        var output = new Option<string>("--output", "-o") { Description = "写到这个文件夹", HelpName = "文件夹", Required = true };
        foreach (var option in new Option[] { warehouse, region, form, year, notices, output })
            command.Options.Add(option);
        command.SetAction(parse => Run(
            Shell.Of(parse), parse.GetRequiredValue(warehouse), parse.GetRequiredValue(output),
            new FigureFilter { Region = parse.GetValue(region), Form = parse.GetValue(form), Year = parse.GetValue(year) }, parse.GetValue(notices)));
        return command;
    }

    private static int Run(Shell shell, string warehouse, string output, FigureFilter filter, bool notices)
    {
        using var opened = WarehouseOption.Open(shell, warehouse, mustExist: true);
        if (opened is null)
            return ExitCodes.InputFailed;
        Directory.CreateDirectory(output);
        var letters = new LetterWriter(opened).Write(RegionScope.All, filter, notices, Environment.UserName);
        foreach (var letter in letters)
        {
            File.WriteAllBytes(Path.Combine(output, letter.FileName), letter.Content.ToArray());
            shell.Out.WriteLine(Path.Combine(output, letter.FileName));
        }
        shell.Error.WriteLine(shell.Say(
            $"写了 {letters.Count} 份核实函，共问 {letters.Sum(letter => letter.Items)} 处。", $"{letters.Count} letters written, asking about {letters.Sum(letter => letter.Items)} things."));
        return ExitCodes.Done;
    }
}
