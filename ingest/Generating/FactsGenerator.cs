using System.Globalization;
using CsvHelper;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating;

/// <summary>Generates returns as tidy facts for <c>safetymonth import</c>, one slot a row.</summary>
public static class FactsGenerator
{
    /// <summary>The name of the file: it says that the facts are invented.</summary>
    public const string FileName = "synthetic-facts.csv";

    private static readonly string[] Header = ["form", "unit", "region_code", "period", "slot", "value", "year", "received_at"];
    private static readonly string[] Nothings = ["0", "0", "无", "/", ""];

    /// <summary>Writes the facts of a request.</summary>
    /// <param name="request">What to write; formats and truth do not matter here.</param>
    /// <param name="regions">The regions to take units from.</param>
    /// <param name="progress">Told the number of returns written so far.</param>
    /// <returns>The number of facts.</returns>
    public static long Write(GenerateRequest request, RegionDirectory regions, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        Directory.CreateDirectory(request.Output);
        using var csv = CsvFile.Create(Path.Combine(request.Output, FileName), Header);
        var (facts, returns) = (0L, 0);
        foreach (var meant in Returns(request, regions))
        {
            facts += Write(csv, meant, request.Seed);
            progress?.Invoke(++returns);
        }

        return facts;
    }

    // A corrected return stands for its first version: tidy history has one value for a slot.
    private static IEnumerable<ModelReturn> Returns(GenerateRequest request, RegionDirectory regions)
        => from form in request.Forms
           let reporter = new Reporter(request.Seed, form)
           from unit in UnitRoster.Of(form, regions, request.Units)
           from year in request.YearsOf(form)
           from meant in reporter.Returns(unit, year).GroupBy(sent => sent.Period).Select(versions => versions.Last())
           select meant;

    private static int Write(CsvWriter csv, ModelReturn meant, long seed)
    {
        var dice = Dice.For(Dice.Word(seed), "facts", meant.Form.Id, meant.Unit.Name);
        var hand = new Hand { Nothing = dice.Pick(Nothings) };
        var received = meant.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        for (var i = 0; i < meant.Values.Count; i++)
        {
            var value = ValueWriting.Write(meant.Form.Slots[i], meant.Values[i], hand, dice);
            csv.WriteField(meant.Form.Id);
            csv.WriteField(meant.Unit.Name);
            csv.WriteField(meant.Unit.RegionCode);
            csv.WriteField(meant.Period);
            csv.WriteField(i + 1);
            csv.WriteField(value.Status is SlotStatus.None ? value.Text : TruthTable.Spell(value));
            csv.WriteField(meant.Year);
            csv.WriteField(received);
            csv.EndRecord();
        }

        return meant.Values.Count;
    }
}
