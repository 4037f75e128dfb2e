using System.CommandLine;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms</c>: the group of commands about the catalogue.</summary>
internal sealed class FormsCommand : ICommandModule
{
    public Command Build() => new DocumentedCommand(
        "forms", "查看和比较统计表，学新的表样，确认临时表样。",
        "safetymonth forms list", "safetymonth forms show jincheng-2023", "safetymonth forms learn 通知.docx -o 新表.yaml");
}
