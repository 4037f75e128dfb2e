using System.CommandLine;
using SafetyMonth.Ingest.Commands;

namespace SafetyMonth.Ingest.Tests.Commands;

public class CommandLineTests
{
    public static TheoryData<string> EveryCommand => [.. All(SafetyMonthCommand.Create()).Select(PathOf)];

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public void Help_begins_with_examples(string path)
    {
        var help = CommandRun.Of([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        help.Code.ShouldBe(0);
        help.Out.ShouldStartWith("示例：\n  safetymonth ");
    }

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public void Every_command_option_and_argument_is_documented(string path)
    {
        var command = Find(path);
        command.Description.ShouldNotBeNullOrWhiteSpace();
        foreach (var symbol in command.Options.Cast<Symbol>().Concat(command.Arguments))
            (symbol.Description ?? "").Any(character => character is >= '\u4E00' and <= '\u9FFF').ShouldBeTrue($"{path} {symbol.Name} has no Chinese description");
    }

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public void Examples_are_command_lines_that_work(string path)
    {
        var root = SafetyMonthCommand.Create();
        var help = CommandRun.Of([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Out;
        foreach (var line in help.Split('\n').Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            var example = line.Split("  #")[0].Split(" > ")[0].Trim();
            example.ShouldStartWith("safetymonth ");
            root.Parse(example["safetymonth ".Length..]).Errors.ShouldBeEmpty(example);
        }
    }

    [Theory]
    [InlineData("extrct", "不认识“extrct”\n用法见：safetymonth --help\n")]
    [InlineData("extract", "缺少<文件>\n用法见：safetymonth extract --help\n")]
    [InlineData("extract --format xml a.docx", "选项 --format 不能是“xml”，可以用：table|json|csv\n用法见：safetymonth extract --help\n")]
    [InlineData("extract --format 1 a.docx", "选项 --format 不能是“1”，可以用：table|json|csv\n用法见：safetymonth extract --help\n")]
    [InlineData("forms list --formats json", "不认识“--formats”\n不认识“json”\n用法见：safetymonth forms list --help\n")]
    [InlineData("forms show", "缺少<编号>\n用法见：safetymonth forms show --help\n")]
    [InlineData("forms list --format", "选项 --format 后面缺少内容\n用法见：safetymonth forms list --help\n")]
    public void Wrong_usage_is_explained_in_Chinese_on_the_error_stream(string arguments, string message)
    {
        var run = CommandRun.Of(arguments.Split(' '));
        run.ShouldBe(new CommandRun(ExitCodes.WrongUsage, "", message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("forms")]
    public void A_group_without_a_command_lists_what_there_is(string arguments)
    {
        var run = CommandRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.Code.ShouldBe(ExitCodes.WrongUsage);
        run.Error.ShouldStartWith("请写上命令：");
    }

    [Fact]
    public void A_file_called_at_something_is_a_file() => CommandRun.Of("extract", "@nothing.docx").Error.ShouldContain("@nothing.docx");

    [Fact]
    public void The_help_of_extract_reads_well() => CommandRun.Of("extract", "--help").Out.ShouldMatch("expected/extract-help.expected.txt");

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static string PathOf(Command command)
        => string.Join(' ', Ancestors(command).Reverse().Where(part => part is not RootCommand).Select(part => part.Name));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var part = command; part is not null; part = part.Parents.OfType<Command>().FirstOrDefault())
            yield return part;
    }

    private static Command Find(string path)
        => path.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate((Command)SafetyMonthCommand.Create(), (command, name) => command.Subcommands.Single(sub => sub.Name == name));
}
