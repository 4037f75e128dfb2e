using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Checking;

public class ReasonTests
{
    [Fact]
    public void Every_reason_is_one_sentence_with_the_numbers_in_it()
    {
        var detectors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var error in CheckerTests.Errors.Select(row => row.Data.Item1).Concat(["leap", "even-weeks"]))
        {
            var season = new CheckedSeason();
            CheckerTests.Plant(season, error);
            using var warehouse = season.Load();
            new Checker(warehouse).Run(new DateTime(2023, 7, 3));
            foreach (var flag in new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000)))
            {
                detectors.Add(flag.Detector);
                flag.Reason.ShouldEndWith("。");
                flag.Reason.Count(c => c == '。').ShouldBe(1, flag.Reason);
                flag.Reason.Length.ShouldBeLessThan(250, flag.Reason);
                flag.Reason.Any(char.IsAsciiDigit).ShouldBeTrue(flag.Reason);
                flag.Reason.ShouldNotContain("NaN");
                Depth(flag.Reason).ShouldBeLessThanOrEqualTo(1, "a quotation within a quotation has single marks: " + flag.Reason);
                flag.ReasonEn.ShouldEndWith(".");
                flag.ReasonEn.Any(char.IsAsciiDigit).ShouldBeTrue(flag.ReasonEn);
                if (flag.Value is { } value)
                    flag.Reason.ShouldContain(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                if (flag.Detector is "copied-earlier" or "copied-unit" or "constant-growth" or "round-figures" or "inflated-final" or "against-season" or "smooth")
                    flag.Reason.ShouldContain("疑似", Case.Sensitive, "a suspicion, never an accusation");
                foreach (var word in new[] { "造假", "弄虚作假", "编造", "伪造" })
                    flag.Reason.ShouldNotContain(word);
            }
        }
        foreach (var detector in new[] { "slip", "swapped", "rules", "season", "copied-earlier", "copied-unit", "cumulative", "inflated-final", "against-season", "change", "smooth", "constant-growth", "round-figures", "shifted" })
            detectors.ShouldContain(detector);
    }

    [Fact]
    public void A_week_that_the_final_return_contradicts_is_named_with_its_figure()
    {
        var season = new CheckedSeason();
        season[7, 2, 6] *= 10;
        using var warehouse = season.Load();
        new Checker(warehouse).Run(new DateTime(2023, 7, 3));
        var flag = new FlagQueries(warehouse).Open(RegionScope.All)[0];
        var weeks = string.Join('、', Enumerable.Range(1, 4).Select(week => $"第{week}周{season[7, week, 6]}"));
        flag.Reason.ShouldBe(
            $"“‘公开课’活动3参与人次”第2周填{season[7, 2, 6]}，各周合计{Enumerable.Range(1, 4).Sum(week => season[7, week, 6])}（{weeks}），总结数只有{season[7, 5, 6]}；如为{season[7, 2, 6] / 10}则正常，疑似多写了一个0。");
    }

    [Fact]
    public void A_week_that_repeats_the_one_before_is_a_copy_and_no_growth()
    {
        var season = new CheckedSeason();
        CheckerTests.Plant(season, "copied-week");
        using var warehouse = season.Load();
        new Checker(warehouse).Run(new DateTime(2023, 7, 3));
        new FlagQueries(warehouse).Open(RegionScope.All).ShouldNotContain(flag => flag.Detector == "constant-growth");
    }

    [Fact]
    public void The_sentences_say_what_a_clerk_can_check()
    {
        var season = new CheckedSeason();
        season[7, 3, 15] = 20;
        season[7, 3, 16] = 50;
        season.AddUp(7);
        using var warehouse = season.Load();
        new Checker(warehouse).Run(new DateTime(2023, 7, 3));
        var flag = new FlagQueries(warehouse).Open(RegionScope.All)[0];
        flag.Severity.ShouldBe(Severity.Error);
        flag.Reason.ShouldStartWith("“整改隐患数”填50，“发现隐患数”填20，不符合“整改数不多于发现数”；");
    }

    private static int Depth(string text)
    {
        var (depth, most) = (0, 0);
        foreach (var character in text)
            if (character is '“' or '”')
                most = Math.Max(most, depth += character is '“' ? 1 : -1);
        return most;
    }
}
