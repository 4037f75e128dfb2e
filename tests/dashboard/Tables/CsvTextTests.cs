using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Tests.Tables;

public class CsvTextTests
{
    [Fact]
    public void Any_text_comes_back_as_it_was()
        => Prop.ForAll<NonNull<string>>(text => Read(text.Get).TrimStart('\'') == text.Get.TrimStart('\'')).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+86")]
    [InlineData("-1+1")]
    public void A_text_that_a_spreadsheet_would_run_stays_text(string text)
    {
        var expected = long.TryParse(text, CultureInfo.InvariantCulture, out _) ? text : "'" + text;
        Read(text).ShouldBe(expected);
    }

    private static string Read(string text)
    {
        var table = new DataTable("t", "t", [new Column("a"), new Column("b")], [new Row(["x", text])]);
        return CsvReading.Records(string.Concat(CsvText.Lines(table, new Words(Language.Chinese))))[1][1];
    }
}
