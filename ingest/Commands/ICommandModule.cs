using System.CommandLine;

namespace SafetyMonth.Ingest.Commands;

/// <summary>One command of <c>safetymonth</c>. A class that implements it, with a constructor without parameters, is found by itself.</summary>
public interface ICommandModule
{
    /// <summary>The name of the command it belongs under (<c>forms</c> for <c>forms list</c>), or null at the top.</summary>
    string? Parent => null;

    /// <summary>The command with its options and action; the action answers with an exit code of <see cref="ExitCodes"/>.</summary>
    Command Build();
}
