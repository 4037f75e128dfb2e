using System.CommandLine;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms</c>: the group of commands about the catalogue.</summary>
internal sealed class FormsCommand : ICommandModule
{
    public Command Build() => new DocumentedCommand(
        "forms", "查看认识的统计表。",
        "safetymonth forms list", "safetymonth forms show jincheng-2023");
}
