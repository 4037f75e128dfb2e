using System.CommandLine;
using System.CommandLine.Parsing;

namespace SafetyMonth.Ingest.Commands;

/// <summary>Says in Chinese what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Tells every mistake and where to find help.</summary>
    /// <returns>The exit code of wrong usage.</returns>
    public static int Tell(ParseResult parse, TextWriter error)
    {
        foreach (var message in Messages(parse).Distinct())
            error.WriteLine(message);
        var words = new List<string>();
        for (SymbolResult? part = parse.CommandResult; part is CommandResult command; part = part.Parent)
            words.Insert(0, command.Command is RootCommand ? "safetymonth" : command.Command.Name);
        error.WriteLine($"用法见：{string.Join(' ', words)} --help");
        return ExitCodes.WrongUsage;
    }

    private static IEnumerable<string> Messages(ParseResult parse)
    {
        foreach (var token in parse.UnmatchedTokens)
            yield return $"不认识“{token}”";
        foreach (var mistake in parse.Errors)
        {
            switch (mistake.SymbolResult)
            {
                case CommandResult { Command: var command } when parse.UnmatchedTokens.Count == 0:
                    var missing = command.Options.Where(option => option.Required && parse.GetResult(option) is null).Select(option => $"缺少选项 {option.Name}").ToList();
                    yield return missing.Count > 0 ? string.Join('\n', missing)
                        : command.Subcommands.Count > 0 ? $"请写上命令：{string.Join('、', command.Subcommands.Select(sub => sub.Name))}"
                        : mistake.Message;
                    break;
                case ArgumentResult { Argument: var argument, Tokens.Count: 0 } when argument.Arity.MinimumNumberOfValues > 0:
                    yield return $"缺少<{argument.HelpName ?? argument.Name}>";
                    break;
                case OptionResult { Option: { Required: true } option, IdentifierToken: null }:
                    yield return $"缺少选项 {option.Name}";
                    break;
                case OptionResult { Option: var option, Tokens.Count: 0 } when option.Arity.MinimumNumberOfValues > 0:
                    yield return $"选项 {option.Name} 后面缺少内容";
                    break;
                case OptionResult { Option: var option, Tokens.Count: > 1 } when option.Arity.MaximumNumberOfValues == 1:
                    yield return $"选项 {option.Name} 只能写一次";
                    break;
                default:
                    if (parse.UnmatchedTokens.Count == 0 || mistake.SymbolResult is not CommandResult)
                        yield return mistake.Message;
                    break;
            }
        }
    }
}
