using System.CommandLine;
using System.CommandLine.Invocation;
using SafetyMonth.Ingest.Commands.Output;

namespace SafetyMonth.Ingest.Commands;

/// <summary>The help of a command, in Chinese, examples first.</summary>
internal sealed class HelpPage(IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    // Wrong arguments beside --help do not matter.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCodes.Done;
    }

    private void Write(Command command, TextWriter output)
    {
        output.WriteLine("示例：");
        foreach (var example in command is DocumentedCommand documented ? documented.Examples : rootExamples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"用法：{Usage(command)}");
        Section(output, "命令：", [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description))]);
        Section(output, "参数：", [.. command.Arguments.Where(argument => !argument.Hidden).Select(argument => (Label(argument), argument.Description))]);
        Section(output, "选项：", [.. Options(command).Where(option => !option.Hidden).Select(option => (Label(option), Describe(option)))]);
    }

    private static string Usage(Command command)
    {
        var path = string.Join(' ', Path(command).Reverse().Select(part => part is RootCommand ? "safetymonth" : part.Name));
        var arguments = string.Concat(command.Arguments.Select(argument => " " + Label(argument)));
        return $"{path}{(command.Subcommands.Count > 0 ? " <命令>" : "")}{arguments} [选项]";
    }

    private static IEnumerable<Command> Path(Command command)
    {
        for (var part = command; part is not null; part = part.Parents.OfType<Command>().FirstOrDefault())
            yield return part;
    }

    private static IEnumerable<Option> Options(Command command)
        => command.Options.Concat(Path(command).Skip(1).SelectMany(part => part.Options.Where(option => option.Recursive)));

    private static string Label(Argument argument)
        => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.HelpName ?? argument.Name}…>" : $"<{argument.HelpName ?? argument.Name}>";

    private static string Label(Option option)
        => option.Arity.MaximumNumberOfValues == 0 ? option.Name : $"{option.Name} <{option.HelpName ?? option.Name.TrimStart('-')}>";

    private static string Describe(Option option)
        => option.Required ? $"{option.Description}（必填）"
            : option.HasDefaultValue && option.Arity.MaximumNumberOfValues > 0 && option.GetDefaultValue() is { } usual ? $"{option.Description}（默认 {usual.ToString()!.ToLowerInvariant()}）"
            : option.Description ?? "";

    private static void Section(TextWriter output, string title, IReadOnlyList<(string Name, string? Text)> rows)
    {
        if (rows.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(title);
        var width = rows.Max(row => DisplayWidth.Of(row.Name));
        foreach (var (name, text) in rows)
            output.WriteLine($"  {name}{new string(' ', width - DisplayWidth.Of(name))}  {text}");
    }
}
