using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Tests.Generating;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>
/// Suggested indicators, with one known form left out at a time: only indicators that the other forms use are known, and only
/// their wordings.
/// </summary>
public class IndicatorMatcherTests
{
    [Fact]
    public void A_suggestion_for_a_form_never_seen_is_mostly_right_and_most_of_what_is_shared_is_suggested()
    {
        int suggested = 0, right = 0, shared = 0;
        foreach (var form in Generated.Forms)
        {
            var others = Generated.Forms.Where(other => other != form).ToList();
            var used = others.SelectMany(other => other.Slots).Select(slot => slot.Indicator).ToHashSet();
            var known = IndicatorDictionary.Default.Indicators.Where(indicator => used.Contains(indicator.Code)).ToList();
            foreach (var (slot, suggestion) in form.Slots.Zip(new IndicatorMatcher(known, others).Suggest(form)))
            {
                shared += used.Contains(slot.Indicator) ? 1 : 0;
                suggested += suggestion.Score is null ? 0 : 1;
                right += suggestion.Score is not null && suggestion.Code == slot.Indicator ? 1 : 0;
            }
        }

        ((double)right / suggested).ShouldBeGreaterThanOrEqualTo(0.9, $"{right} of {suggested} suggestions are right");
        ((double)right / shared).ShouldBeGreaterThanOrEqualTo(0.8, $"{right} of {shared} shared indicators are found");
    }
}
