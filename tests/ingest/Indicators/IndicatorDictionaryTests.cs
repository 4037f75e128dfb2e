using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;

namespace SafetyMonth.Ingest.Tests.Indicators;

public class IndicatorDictionaryTests
{
    /// <summary>Units that count the same sort of thing, whatever the form prints.</summary>
    private static readonly string[][] Compatible =
    [
        ["场", "场次", "场/次", "次"],
        ["人次", "人观看"],
    ];

    private static IndicatorDictionary Dictionary => IndicatorDictionary.Default;

    [Fact]
    public void The_dictionary_is_sound() => Dictionary.Problems.ShouldBeEmpty();

    [Fact]
    public void The_themes_are_the_twelve_of_the_season()
        => Dictionary.Themes.Select(theme => $"{theme.Code} {theme.NameZh}").ShouldBe(
            ["study 学习", "lecture 宣讲", "outreach 宣传", "online 线上", "media 媒体", "case 案例", "hazard 隐患", "report 举报", "drill 演练", "training 培训", "inspection 检查", "organisation 组织"],
            ignoreOrder: true);

    [Fact]
    public void An_indicator_that_no_form_asks_for_is_one_that_reports_speak_of()
    {
        var used = FormCatalogue.Default.Forms.SelectMany(form => form.Slots).Select(slot => slot.Indicator).ToHashSet();
        Dictionary.Indicators.Where(indicator => !used.Contains(indicator.Code)).ShouldAllBe(indicator => indicator.Also.Count > 0);
    }

    [Fact]
    public void Names_tell_indicators_apart_in_both_languages()
    {
        Dictionary.Indicators.Select(indicator => indicator.NameZh).ShouldBeUnique();
        Dictionary.Indicators.Select(indicator => indicator.NameEn).ShouldBeUnique();
    }

    [Fact]
    public void Pairs_go_both_ways_and_join_counts()
    {
        foreach (var indicator in Dictionary.Indicators.Where(indicator => indicator.Pair is not null))
        {
            var other = Dictionary.Find(indicator.Pair!).ShouldNotBeNull(indicator.Code);
            other.Pair.ShouldBe(indicator.Code);
            other.Kind.ShouldBe(indicator.Kind);
        }
    }

    [Fact]
    public void A_slot_counts_in_the_unit_of_its_indicator_or_one_that_means_the_same()
    {
        foreach (var form in FormCatalogue.Default.Forms)
            foreach (var slot in form.Slots.Where(slot => slot.Kind is Warehouse.Vocabulary.SlotKind.Count))
            {
                var unit = Dictionary.Find(slot.Indicator)!.Unit;
                (unit == slot.Unit || Compatible.Any(group => group.Contains(unit) && group.Contains(slot.Unit)))
                    .ShouldBeTrue($"{form.Id} {slot.Number}: {slot.Unit} and {unit}");
            }
    }
}
