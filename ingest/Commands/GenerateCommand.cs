using System.CommandLine;
using SafetyMonth.Ingest.Commands.Generate;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Generating.Samples;
using SafetyMonth.Ingest.Generating.Writing;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>generate</c>: synthetic returns as documents or tidy facts, for demos and benchmarks.</summary>
internal sealed class GenerateCommand : ICommandModule
{
    private readonly Option<int> units = new("--units") { Description = "每份表的填报单位数", HelpName = "个数", DefaultValueFactory = _ => 10 };
    private readonly Option<long> seed = new("--seed") { Description = "随机种子：种子相同，文件就相同", HelpName = "整数", DefaultValueFactory = _ => 1 };
    private readonly Option<string> output = new("--output", "-o") { Description = "写到哪个文件夹，没有就新建；可简写为 -o", HelpName = "文件夹", Required = true };
    private readonly Option<string[]> forms = new("--form") { Description = "表的编号，见 forms list；可以写多个，不写就是全部", HelpName = "编号", AllowMultipleArgumentsPerToken = true };
    private readonly Option<IReadOnlyList<int>> years = new("--years") { Description = "年份，如 2023 或 2020-2023；不写就是表的发文年份", HelpName = "年份", CustomParser = YearList.Parse };
    private readonly Option<GeneratedKind> kind = SharedOptions.Choice("--as", GeneratedKind.Documents, "生成填报表文件，还是整理好的明细（CSV，供 import 使用）");
    private readonly Option<string> formats = new("--formats") { Description = "文件格式，用逗号分开", HelpName = "格式", DefaultValueFactory = _ => string.Join(',', PageWriters.All.Select(writer => writer.Format)) };
    private readonly Option<bool> truth = new("--truth") { Description = "另写 truth.csv：每个文件的每个填报项应当读出什么", Arity = ArgumentArity.Zero };
    private readonly Option<bool> samples = new("--samples") { Description = "按固定的配方重写 data-samples，只看 -o 和 --truth", Arity = ArgumentArity.Zero };

    public Command Build()
    {
        var command = new DocumentedCommand(
            "generate", "生成模拟的填报表，用于演示和测试。每个文件都注明是模拟数据，人名和电话都是编的。",
            "safetymonth generate --units 15 --seed 1 -o 模拟",
            "safetymonth generate --form liaoning-2020 --years 2020-2023 --units 15 --formats docx,xlsx -o 模拟 --truth",
            "safetymonth generate --as facts --units 1000 --years 2014-2023 -o 模拟  # 明细：模拟/synthetic-facts.csv",
            "safetymonth generate --samples -o data-samples  # 重写随程序附带的样例");
        foreach (var option in (Option[])[units, seed, output, forms, years, kind, formats, truth, samples])
            command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var shell = Shell.Of(parse);
        var catalogue = FormCatalogue.Default;
        var known = catalogue.Forms.Where(form => form.Items.Count > 0).ToList();
        var asked = parse.GetValue(forms) is { Length: > 0 } ids ? ids : [.. known.Select(form => form.Id)];
        var wanted = parse.GetValue(formats)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Mistake(parse, asked, known, wanted) is { } mistake)
        {
            shell.Error.WriteLine(mistake);
            return ExitCodes.WrongUsage;
        }

        var request = new GenerateRequest(
            parse.GetValue(units), parse.GetValue(seed), parse.GetRequiredValue(output),
            [.. asked.Distinct().Select(id => known.Find(form => form.Id == id)!)], parse.GetValue(years) ?? [], wanted, parse.GetValue(truth));
        try
        {
            return parse.GetValue(samples) ? WriteSamples(shell, request, catalogue)
                : parse.GetValue(kind) is GeneratedKind.Facts ? WriteFacts(shell, request) : WriteDocuments(shell, request);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine($"写不进“{request.Output}”：{failure.Message}。请换一个文件夹，或检查权限和磁盘空间");
            return ExitCodes.InputFailed;
        }
    }

    private string? Mistake(ParseResult parse, string[] asked, List<Form> known, string[] wanted)
    {
        if (parse.GetValue(units) < 1)
            return "选项 --units 至少是 1";
        if (asked.FirstOrDefault(id => known.TrueForAll(form => form.Id != id)) is { } form)
            return $"没有编号为“{form}”的表，或者它还没有表样。可以用：{string.Join('、', known.Select(one => one.Id))}";
        if (wanted.Length == 0 || wanted.FirstOrDefault(format => PageWriters.Find(format) is null) is { })
            return $"选项 --formats 可以用：{string.Join(',', PageWriters.All.Select(writer => writer.Format))}";
        return null;
    }

    private static int WriteDocuments(Shell shell, GenerateRequest request)
    {
        var count = ProgressTask.Run(shell, "生成文件", DocumentGenerator.Estimate(request), told => DocumentGenerator.Write(request, RegionDirectory.Default, told));
        shell.Error.WriteLine($"已在“{request.Output}”写了 {count} 个文件（模拟数据）");
        return ExitCodes.Done;
    }

    private static int WriteFacts(Shell shell, GenerateRequest request)
    {
        var count = ProgressTask.Run(shell, "生成明细", DocumentGenerator.Estimate(request), told => FactsGenerator.Write(request, RegionDirectory.Default, told));
        shell.Error.WriteLine($"已在“{Path.Combine(request.Output, FactsGenerator.FileName)}”写了 {count} 行（模拟数据）");
        return ExitCodes.Done;
    }

    private static int WriteSamples(Shell shell, GenerateRequest request, FormCatalogue catalogue)
    {
        var count = SampleWriter.Write(SampleRecipe.Load(), catalogue, RegionDirectory.Default, request.Output, request.Truth);
        shell.Error.WriteLine($"已在“{request.Output}”写了 {count} 个样例文件");
        return ExitCodes.Done;
    }
}
