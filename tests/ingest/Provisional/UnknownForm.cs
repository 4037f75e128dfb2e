using System.Globalization;
using System.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>Returns of a form that no catalogue has: a fishery port's, made up for these tests.</summary>
internal static class UnknownForm
{
    /// <summary>Rows: label, sentence with <c>{n}</c> for the blank numbered n.</summary>
    public static readonly (string Label, string Sentence)[] Rows =
    [
        ("渔港巡查", "巡查渔港码头{1}座次，登临渔船{2}艘次；"),
        ("船员培训", "举办船员消防救生课{3}堂，到课船员{4}人次；"),
        ("救生演习", "组织海上弃船救生演习{5}场，参演渔船{6}艘；"),
        ("隐患治理", "查出渔船消防隐患{7}处，完成治理{8}处；"),
        ("渔民来信", "受理渔民来信来电{9}件。"),
    ];

    public const string Title = "舟山市渔港安全生产月活动进度统计表";

    /// <summary>A return as a web page; the blank numbered n holds n × factor.</summary>
    public static string Page(string unit = "定海区渔港管理站", string date = "2024年6月12日", int factor = 3, string title = Title, Func<int, bool>? keeps = null)
        => $"<p>{title}</p><p>填报单位：{unit}　联系人：王示例　电话：0001234　填报日期：{date}</p>{Table(number => (number * factor).ToString(CultureInfo.InvariantCulture), keeps)}";

    /// <summary>The rows as a table; the function gives what stands in a blank.</summary>
    public static string Table(Func<int, string> fill, Func<int, bool>? keeps = null)
        => "<table><tr><td>工作任务</td><td>完成情况</td></tr>" + string.Concat(Rows.Where((_, row) => keeps is null || keeps(row + 1))
            .Select(row => $"<tr><td>{row.Label}</td><td>{Fill(row.Sentence, fill)}</td></tr>")) + "</table>";

    public static InterpretedFile Interpret(string body, string name = "报表.html")
        => new DocumentInterpreter(FormCatalogue.Default.Forms).Interpret(name, 1, DocumentReader.Read(name, Html(body)).Document.ShouldNotBeNull());

    public static byte[] Html(string body) => Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>");

    private static string Fill(string sentence, Func<int, string> fill)
    {
        for (var number = 1; number <= 9; number++)
            sentence = sentence.Replace($"{{{number}}}", $"（{fill(number)}）", StringComparison.Ordinal);
        return sentence;
    }
}
