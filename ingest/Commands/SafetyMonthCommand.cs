using System.CommandLine;
using System.CommandLine.Help;

namespace SafetyMonth.Ingest.Commands;

/// <summary>The command <c>safetymonth</c> with all its commands.</summary>
public static class SafetyMonthCommand
{
    private static readonly string[] Examples =
    [
        "safetymonth extract 阳城县第一周.docx  # 看一份填报表里写了什么",
        "safetymonth extract --format json 收件/*.docx > 填报表.jsonl",
        "safetymonth forms show jincheng-2023  # 看一份表有哪些填报项",
    ];

    /// <summary>The root command. A new command is one new class; see <see cref="ICommandModule"/>.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("安全生产月填报表的读取、汇总和核对。");
        root.Options.Add(SharedOptions.Language());
        var modules = typeof(ICommandModule).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(ICommandModule)))
            .Select(type => (ICommandModule)Activator.CreateInstance(type)!)
            .Select(module => (module.Parent, Command: module.Build()))
            .OrderBy(module => module.Command.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var (parent, command) in modules)
            (parent is null ? root : modules.First(module => module.Command.Name == parent).Command).Subcommands.Add(command);
        Describe(root);
        return root;
    }

    /// <summary>Runs a command line and answers with its exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        // A file may be called @something: it is not a list of arguments.
        var parse = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0 && parse.Action is not HelpPage)
            return UsageErrors.Tell(parse, error);
        try
        {
            var code = parse.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            output.Flush();
            return code;
        }
        catch (IOException failure)
        {
            // The reader of our output went away (| head), or the disk is full.
            error.WriteLine($"输出没有写完：{failure.Message}");
            return ExitCodes.InputFailed;
        }
    }

    private static void Describe(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "显示帮助";
                help.Action = new HelpPage(Examples);
            }
            else if (option is VersionOption)
            {
                option.Description = "显示版本";
            }
        }
    }
}
