using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms compare A B</c>: what changed from one form to another (口径变化).</summary>
internal sealed class FormsCompareCommand : ICommandModule
{
    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "compare", "比较两份表样，逐项列出口径变化：改字、改单位、移位、新增、取消。",
            "safetymonth forms compare jincheng-2023 jincheng-2024.yaml", "safetymonth forms compare 旧.yaml 新.yaml --format json");
        var before = new Argument<string>("before") { HelpName = "旧表", Description = "表的编号或表样文件" };
        var after = new Argument<string>("after") { HelpName = "新表", Description = "表的编号或表样文件" };
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(before), parse.GetRequiredValue(after)));
        return command;
    }

    private static int Run(Shell shell, string before, string after)
    {
        if (Find(shell, before) is not { } first || Find(shell, after) is not { } second)
            return ExitCodes.WrongUsage;
        var comparison = FormComparer.Compare(first, second);
        Listing.Write(
            shell, comparison.Slots,
            new("change", "变化", "Change", slot => shell.Format is OutputFormat.Table ? Word(shell, slot.Change) : Wire.Spell(slot.Change)),
            new("before", "旧序号", "Old no.", slot => slot.Before?.Number),
            new("before_label", "旧填报项", "Old label", slot => slot.Before?.Label),
            new("before_unit", "旧单位", "Old unit", slot => slot.Before?.Unit),
            new("after", "新序号", "New no.", slot => slot.After?.Number),
            new("after_label", "新填报项", "New label", slot => slot.After?.Label),
            new("after_unit", "新单位", "New unit", slot => slot.After?.Unit),
            new("likeness", "相似程度", "Likeness", slot => slot.Likeness));
        shell.Error.WriteLine(shell.Say(
            comparison.AreKin ? $"{second.Id} {FormKin.Sentence(comparison)}" : "两份表不相近",
            comparison.AreKin ? $"{second.Id} is kin to {first.Id}: {comparison.Changes.Count} changes" : "The two forms are not kin."));
        return ExitCodes.Done;
    }

    private static Form? Find(Shell shell, string name)
    {
        if (FormCatalogue.Default.Find(name) is { } known)
            return known;
        if (!File.Exists(name))
        {
            shell.Error.WriteLine($"没有编号为“{name}”的表，也没有这个文件。");
            return null;
        }

        var reading = FormNotation.Read(Path.GetFileName(name), File.ReadAllText(name));
        shell.Tell(reading.Problems);
        return reading.Form;
    }

    private static string Word(Shell shell, SlotChange change) => change switch
    {
        SlotChange.Same => shell.Say("相同", "same"),
        SlotChange.Reworded => shell.Say("改字", "reworded"),
        SlotChange.Remeasured => shell.Say("改单位", "unit changed"),
        SlotChange.Moved => shell.Say("移位", "moved"),
        SlotChange.Added => shell.Say("新增", "added"),
        _ => shell.Say("取消", "removed"),
    };
}
