using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Arrivals;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>A filled-in 核实函 comes back as a scan: it settles its flag, or says what in it was not legible; it never says anything else.</summary>
public class ScannedLetterTests
{
    [Theory]
    [InlineData("更正", "1208")]
    [InlineData("属实", "")]
    [InlineData("看不清的字", "")]
    public async Task A_scan_settles_its_flag_or_says_what_was_not_legible(string result, string corrected)
    {
        ScannedLetter.NeedPrograms();
        var folder = Directory.CreateTempSubdirectory("safetymonth-letters-");
        await using (var dashboard = await RunningDashboard.Over(Samples.Write(folder.FullName, "jincheng-2023")))
        {
            var flag = SampleDoubts.Raise(dashboard, 1)[0];
            var warehouse = dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!;
            var letter = new LetterWriter(warehouse).Write(RegionScope.All, FigureFilter.None, notices: false, "审核员示例").ShouldHaveSingleItem();
            var scan = await ScannedLetter.Of(FilledLetter.Of(letter.Content.ToArray(), result, corrected, "笔误"));

            var arrival = (await dashboard.Services.GetRequiredService<ArrivalDesk>().Take("", "核实函.png", scan, RegionScope.All)).ShouldHaveSingleItem();

            arrival.Report.Returns.ShouldBeEmpty("a letter is no return");
            arrival.Report.Provisional.ShouldBeNull("and no form to be learned");
            Judge(arrival, Newest(warehouse, flag), result, corrected);
        }

        folder.Delete(recursive: true);
    }

    private static void Judge(Arrival arrival, ReviewRow newest, string result, string corrected)
    {
        if (arrival.Report.Letter is { Settled: 1 } settled)
        {
            settled.Problems.ShouldBeEmpty();
            newest.Status.ShouldBe(result == "更正" ? ReviewStatus.Corrected : ReviewStatus.Confirmed);
            newest.CorrectedValue.ShouldBe(corrected.Length > 0 ? long.Parse(corrected, System.Globalization.CultureInfo.InvariantCulture) : null);
            return;
        }

        newest.Status.ShouldBe(ReviewStatus.Pending);
        var why = arrival.Report.Letter?.Problems.ShouldHaveSingleItem() ?? arrival.Report.Failure.ShouldNotBeNull();
        why.Code.ShouldBe(ProblemCodes.LetterUnclear);
        why.Remedy.ShouldNotBeNullOrEmpty();
    }

    private static ReviewRow Newest(WarehouseDb warehouse, FlagRow flag) => new FlagQueries(warehouse).Reviews(RegionScope.All, flag.ReturnId).First(review => review.Slot == flag.Slot);
}
