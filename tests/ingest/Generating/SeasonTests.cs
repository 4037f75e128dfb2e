using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Tests.Generating;

public class SeasonTests
{
    [Fact]
    public void The_final_return_is_the_sum_of_the_weeks()
    {
        var compared = 0;
        foreach (var form in Generated.Forms)
        {
            foreach (var season in Generated.Returns(form, 12, form.Year).GroupBy(sent => sent.Unit))
            {
                var current = season.GroupBy(sent => sent.Period).ToDictionary(versions => versions.Key, versions => versions.Last());
                var weeks = form.Calendar.Periods(form.Year).Select(period => period.Code).Where(code => PeriodCodes.WeekOf(code) is not null).ToList();
                if (weeks.Count == 0 || !current.TryGetValue(PeriodCodes.Final, out var final) || !weeks.All(current.ContainsKey))
                    continue;
                for (var i = 0; i < form.Slots.Count; i++)
                {
                    var parts = weeks.Select(week => current[week].Values[i].Number).ToList();
                    if (final.Values[i].Number is not { } total || parts.Any(part => part is null))
                        continue;
                    parts.Sum().ShouldBe(total, $"{form.Id} {season.Key.Name} {form.Slots[i].Label}");
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(300);
    }

    [Fact]
    public void People_need_sessions_and_no_more_hazards_are_put_right_than_found()
    {
        foreach (var form in Generated.Forms)
        {
            var profiles = SlotProfile.Of(form);
            foreach (var sent in Generated.Returns(form, 8, form.Year).GroupBy(sent => (sent.Unit, sent.Period)).Select(versions => versions.Last()))
            {
                foreach (var profile in profiles.Where(profile => profile.Leader >= 0))
                {
                    if (sent.Values[profile.Slot.Number - 1].Number is not { } follower || sent.Values[profile.Leader].Number is not { } leader)
                        continue;
                    if (profile.Role is SlotRole.Attendance)
                        follower.ShouldBeGreaterThanOrEqualTo(leader);
                    if (profile.Role is SlotRole.Attendance && leader == 0)
                        follower.ShouldBe(0);
                    if (profile.Role is SlotRole.Rectified)
                        follower.ShouldBeLessThanOrEqualTo(leader);
                }
            }
        }
    }

    [Theory]
    [InlineData("jincheng-2023", 2023, 3)] // weeks end on Wednesdays: 16 June 2023 lies in the week up to the 21st
    [InlineData("liaoning-2020", 2022, 3)] // weeks end on Thursdays: 16 June 2022 is one
    public void Consultation_day_falls_into_the_week_of_16_June(string id, int year, int week)
    {
        var weeks = Week.Of(FormCatalogue.Default.Find(id)!, year);
        weeks.MaxBy(w => w.ConsultationShare)!.Period.Code.ShouldBe(PeriodCodes.Week(week));
        weeks.Sum(w => w.Share).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void There_are_large_and_small_units_and_some_returns_are_missing_late_or_corrected()
    {
        var form = FormCatalogue.Default.Find("liaoning-2020")!;
        var returns = Generated.Returns(form, 40, 2021);
        var due = form.Calendar.Periods(2021).ToDictionary(period => period.Code, period => DateOnly.FromDateTime(period.Due));
        returns.Count(sent => sent.Date > due[sent.Period] && sent.Revision == 0).ShouldBeInRange(4, 60);
        returns.Count(sent => sent.Revision > 0).ShouldBeInRange(1, 30);
        returns.Select(sent => (sent.Unit, sent.Period)).Distinct().Count().ShouldBeInRange(150, 199);
        var totals = returns.Where(sent => sent.Period == PeriodCodes.Final).Select(sent => sent.Values.Sum(value => value.Number) ?? 0).ToList();
        totals.Max().ShouldBeGreaterThan(10 * totals.Min());
    }

    [Fact]
    public void Units_are_the_forms_own_regions_first_and_each_name_is_settled_to_its_region()
    {
        foreach (var form in Generated.Forms)
        {
            var units = UnitRoster.Of(form, RegionDirectory.Default, 60);
            units.Count.ShouldBe(60);
            units.Select(unit => unit.Name).Distinct().Count().ShouldBe(60);
            foreach (var unit in units)
                UnitResolver.Resolve(unit.Name, form).RegionCode.ShouldBe(unit.RegionCode, unit.Name);
        }
    }
}
