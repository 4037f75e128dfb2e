using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary>Where a command prints and how it was asked to.</summary>
/// <param name="Out">Data only.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="Format">The asked format; a table for commands without the option.</param>
/// <param name="Language">The language of headings.</param>
public sealed record Shell(TextWriter Out, TextWriter Error, OutputFormat Format, OutputLanguage Language)
{
    /// <summary>The shell of a parsed command line.</summary>
    public static Shell Of(ParseResult parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        var format = parse.CommandResult.Command.Options.OfType<Option<OutputFormat>>().Any(option => option.Name == SharedOptions.FormatName)
            ? parse.GetValue<OutputFormat>(SharedOptions.FormatName)
            : OutputFormat.Table;
        return new Shell(parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error, format, parse.GetValue<OutputLanguage>(SharedOptions.LanguageName));
    }

    /// <summary>The wording in the asked language.</summary>
    public string Say(string zh, string en) => Language is OutputLanguage.Zh ? zh : en;

    /// <summary>Tells a problem on the error stream: what it is about, what happened and what to do.</summary>
    /// <param name="about">The file or thing, or null where the problem's place says it.</param>
    /// <param name="problem">The problem.</param>
    public void Tell(string? about, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var place = string.Join(' ', new[] { about, problem.At }.OfType<string>());
        Error.WriteLine(TableOutput.Plain($"{(place.Length > 0 ? place + "：" : "")}{Sentence(problem)}"));
    }

    /// <summary>A problem's message and remedy in one line.</summary>
    public static string Sentence(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var message = problem.Message.TrimEnd('。');
        return problem.Remedy is { } remedy ? $"{message}。{remedy.TrimEnd('。')}。" : $"{message}。";
    }

    /// <summary>Tells every problem.</summary>
    public void Tell(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var problem in problems)
            Tell(null, problem);
    }
}
