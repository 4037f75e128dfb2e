using Dapper;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Loading;

/// <summary>A form's printed cross-checks lie beside its slots, for whoever judges the figures.</summary>
public class FormRuleTests
{
    [Fact]
    public void Rules_are_replaced_with_their_form_and_others_stay()
    {
        using var warehouse = WarehouseDb.InMemory();
        var loader = new DimensionLoader(warehouse);
        var (first, second) = (Seed.Dimensions.Forms[0], Seed.Dimensions.Forms[1]);
        loader.Load(Dimensions.None with { Forms = [With(first, Rule(1, "3 <= 1"), Rule(2, "2 <= 1")), With(second, Rule(1, "2 <= 1"))] });
        loader.Load(Dimensions.None with { Forms = [With(first, Rule(1, "3 = 1"))] });

        using var connection = warehouse.Connect();
        connection.Query<string>("select form_id || ' ' || rule || ' ' || comparison || ' ' || written from form_rules order by form_id")
            .ShouldBe([$"{first.Id} 1 atmost 3 = 1", $"{second.Id} 1 atmost 2 <= 1"]);
        connection.Query<string>("select form_id || ' ' || rule || ' ' || slot || ' ' || sign from form_rule_terms order by form_id, slot")
            .ShouldBe([$"{first.Id} 1 1 -1", $"{first.Id} 1 3 1", $"{second.Id} 1 1 -1", $"{second.Id} 1 3 1"]);
    }

    private static FormRecord With(FormRecord form, params RuleRecord[] rules) => form with { Rules = rules };

    private static RuleRecord Rule(int number, string written) => new(number, Comparison.AtMost, written, [(3, 1), (1, -1)]);
}
