using System.Text.Json;
using SafetyMonth.Ingest.Indicators;

namespace SafetyMonth.Ingest.Tests.Commands;

public class IndicatorsCommandTests
{
    [Fact]
    public void Every_indicator_is_one_JSON_line()
    {
        var lines = CommandRun.Of("indicators", "--format", "json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var indicators = IndicatorDictionary.Default.Indicators;
        lines.Length.ShouldBe(indicators.Count);
        foreach (var (line, indicator) in lines.Zip(indicators))
        {
            using var json = JsonDocument.Parse(line);
            json.RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["code", "name_zh", "name_en", "unit", "theme", "kind", "pair"]);
            json.RootElement.GetProperty("code").GetString().ShouldBe(indicator.Code);
            json.RootElement.GetProperty("pair").GetString().ShouldBe(indicator.Pair);
        }
    }

    [Fact]
    public void The_dictionary_can_be_reviewed_as_CSV() => CommandRun.Of("indicators", "--format", "csv").Out.ShouldMatch("expected/indicators.expected.txt");
}
