using SafetyMonth.Ingest.Commands;

namespace SafetyMonth.Ingest.Tests.Commands;

/// <summary>What a command line printed and how it ended.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = SafetyMonthCommand.Run(arguments, output, error);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
