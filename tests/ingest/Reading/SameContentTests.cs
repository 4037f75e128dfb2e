using System.Security.Cryptography;
using SafetyMonth.Ingest.Tests.Reading.Samples;

namespace SafetyMonth.Ingest.Tests.Reading;

public class SameContentTests
{
    private static readonly string[][] Grid = [["活动项目", "活动场次", "参与人次"], ["宣讲活动", "12", "1.2万"], ["应急演练", "", "无"]];

    public static TheoryData<string> Formats => ["docx", "xlsx", "xls", "html", "txt", "md"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_content_gives_the_same_cells_in_every_format(string format)
    {
        var bytes = Bytes(format);
        var document = Reads.Document("a." + format, bytes);

        document.Format.ShouldBe(format);
        document.Name.ShouldBe("a." + format);
        document.Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        document.OnlyTable().Spelled().ShouldBe(
            ["0,0 活动项目", "0,1 活动场次", "0,2 参与人次", "1,0 宣讲活动", "1,1 12", "1,2 1.2万", "2,0 应急演练", "2,1 ", "2,2 无"]);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("xls")]
    public void The_content_counts_and_not_the_extension(string format)
        => Reads.Document("a.pdf", Bytes(format)).Format.ShouldBe(format);

    private static byte[] Bytes(string format) => format switch
    {
        "docx" => Docx.Of(Docx.Table([.. Grid.Select(row => Docx.Row([.. row.Select(text => Docx.Cell(text))]))])),
        "xlsx" => Xlsx.Of(string.Concat(Grid.Select((row, r) => Xlsx.Row(r + 1, [.. row.Select((text, c) => Xlsx.Text($"{(char)('A' + c)}{r + 1}", text))])))),
        "xls" => Reads.Fixture("plain-grid.xls"),
        "html" => Text("<html><table>" + string.Concat(Grid.Select(row => $"<tr>{string.Concat(row.Select(text => $"<td>{text}</td>"))}</tr>")) + "</table></html>"),
        "txt" => Text(string.Join('\n', Grid.Select(row => string.Join('\t', row)))),
        _ => Text(string.Join('\n', Grid.Select((row, r) => $"| {string.Join(" | ", row)} |{(r == 0 ? "\n|---|---|---|" : "")}"))),
    };

    private static byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
