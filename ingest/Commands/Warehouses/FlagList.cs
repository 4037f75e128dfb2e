using System.Globalization;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary>Flags for people: two lines each, where and how sure, then the sentence, which no table column could hold.</summary>
internal static class FlagList
{
    /// <summary>Prints the flags, in order.</summary>
    public static void Write(Shell shell, IEnumerable<FlagRow> flags)
    {
        foreach (var flag in flags)
        {
            shell.Out.WriteLine(TableOutput.Plain(Place(shell, flag)));
            shell.Out.WriteLine(TableOutput.Plain($"    {shell.Say(flag.Reason, flag.ReasonEn)}"));
        }
    }

    private static string Place(Shell shell, FlagRow flag)
    {
        var region = flag.RegionCode is { } code ? shell.Say($"（{code}）", $" ({code})") : "";
        var score = flag.Score.ToString("0.00", CultureInfo.InvariantCulture);
        return shell.Say(
            $"{Severity(flag.Severity).Zh}  {flag.Unit}{region}  {flag.FormId}  {flag.Year}年{PeriodCalendar.Name(flag.Period)}{(flag.Slot is { } slot ? $"第{slot}项" : "整份")}  把握{score}",
            $"{Severity(flag.Severity).En}  {flag.Unit}{region}  {flag.FormId}  {flag.Year} {flag.Period} {(flag.Slot is { } number ? $"slot {number}" : "whole return")}  score {score}");
    }

    private static (string Zh, string En) Severity(Severity severity) => severity switch
    {
        Warehouse.Vocabulary.Severity.Error => ("错误", "error"),
        Warehouse.Vocabulary.Severity.Warning => ("疑似", "warning"),
        _ => ("提示", "notice"),
    };
}
