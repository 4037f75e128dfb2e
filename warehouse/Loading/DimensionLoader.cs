using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>Loads indicators, regions, forms and periods: known ones are replaced, others stay.</summary>
public sealed class DimensionLoader(WarehouseDb warehouse)
{
    /// <summary>Loads everything given in one transaction. Keys must not repeat within one call.</summary>
    public void Load(Dimensions dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        warehouse.Write(connection =>
        {
            var totals = new PreparedTotals(connection);
            Write(connection, dimensions, totals);
            totals.Settle([]);
        });
    }

    /// <summary>Prepares the totals of measures of several indicators, where they are not prepared yet.</summary>
    public void Prepare(IReadOnlyList<IReadOnlyList<string>> measures)
    {
        using (var connection = warehouse.Connect())
            if (Unknown(connection, measures).Count == 0)
                return;
        Load(Dimensions.None with { Measures = measures });
    }

    /// <summary>Loads everything given within the caller's transaction, who settles the totals.</summary>
    internal static void Write(DuckDBConnection connection, Dimensions dimensions, PreparedTotals totals)
    {
        TouchSeasons(dimensions, totals);
        Measures(connection, dimensions.Measures, totals);
        Indicators(connection, dimensions.Indicators);
        Regions(connection, dimensions.Regions);
        Forms(connection, dimensions.Forms);
        Periods(connection, dimensions.Periods);
    }

    // A period's place and kind, and whether a form counts at all, are part of its seasons' totals.
    private static void TouchSeasons(Dimensions dimensions, PreparedTotals totals) => totals.TouchThoseOf("seasons_of_dimensions", new
    {
        forms = ListParameter.Of(dimensions.Forms.Select(form => form.Id)),
        provisional = ListParameter.Of(dimensions.Forms.Select(form => form.Provisional)),
        periodForms = ListParameter.Of(dimensions.Periods.Select(period => period.FormId)),
        years = ListParameter.Of(dimensions.Periods.Select(period => period.Year)),
        periods = ListParameter.Of(dimensions.Periods.Select(period => period.Period)),
        ordinals = ListParameter.Of(dimensions.Periods.Select(period => period.Ordinal)),
        kinds = ListParameter.Of(dimensions.Periods.Select(period => Wire.Spell(period.Kind))),
    });

    private static void Measures(DuckDBConnection connection, IReadOnlyList<IReadOnlyList<string>> measures, PreparedTotals totals)
    {
        var unknown = Unknown(connection, measures);
        if (unknown.Count == 0)
            return;
        totals.TouchEvery();
        ReturnWriter.Append(connection, "measure_parts", unknown.SelectMany(parts => parts.Select(indicator => (Key: MeasureKey.Of(parts), indicator))), static (row, part) => row
            .AppendValue(part.Key).AppendValue(part.indicator));
    }

    private static List<IReadOnlyList<string>> Unknown(DuckDBConnection connection, IReadOnlyList<IReadOnlyList<string>> measures)
    {
        var known = connection.Query<string>(Sql.Query("known_measures")).ToHashSet(StringComparer.Ordinal);
        return [.. measures.Where(parts => parts.Count > 1).DistinctBy(MeasureKey.Of).Where(parts => !known.Contains(MeasureKey.Of(parts)))];
    }

    private static void Indicators(DuckDBConnection connection, IReadOnlyList<IndicatorRecord> indicators)
    {
        connection.Execute(Sql.Query("replace_indicators"), new { keys = ListParameter.Of(indicators.Select(indicator => indicator.Code)) });
        ReturnWriter.Append(connection, "indicators", indicators, static (row, indicator) => row
            .AppendValue(indicator.Code).AppendValue(indicator.NameZh).AppendValue(indicator.NameEn).AppendValue(indicator.Unit)
            .AppendValue(indicator.Theme).AppendValue(Wire.Spell(indicator.Kind)).AppendValue(indicator.Pair));
    }

    private static void Regions(DuckDBConnection connection, IReadOnlyList<RegionRecord> regions)
    {
        connection.Execute(Sql.Query("replace_regions"), new { keys = ListParameter.Of(regions.Select(region => region.Code)) });
        ReturnWriter.Append(connection, "regions", regions, static (row, region) => row
            .AppendValue(region.Code).AppendValue(region.Name).AppendValue(region.Level).AppendValue(region.Parent));
    }

    private static void Forms(DuckDBConnection connection, IReadOnlyList<FormRecord> forms)
    {
        var keys = forms.Select(form => form.Id).ToList();
        connection.Execute(Sql.Query("replace_forms"), new { keys = ListParameter.Of(keys) });
        connection.Execute(Sql.Query("replace_slots"), new { keys = ListParameter.Of(keys) });
        ReturnWriter.Append(connection, "forms", forms, static (row, form) => row
            .AppendValue(form.Id).AppendValue(form.Title).AppendValue(form.Year).AppendValue(form.RegionCode).AppendValue(form.Bureau)
            .AppendValue(form.Campaign).AppendValue(form.Layout).AppendValue(Wire.Spell(form.Basis)).AppendValue(form.Provisional));
        ReturnWriter.Append(connection, "slots", forms.SelectMany(form => form.Slots.Select(slot => (form.Id, Slot: slot))), static (row, pair) => row
            .AppendValue(pair.Id).AppendValue(pair.Slot.Slot).AppendValue(pair.Slot.ItemNumber).AppendValue(pair.Slot.Item)
            .AppendValue(pair.Slot.Label).AppendValue(pair.Slot.Unit).AppendValue(Wire.Spell(pair.Slot.Kind)).AppendValue(pair.Slot.Indicator));
        Rules(connection, keys, [.. forms.SelectMany(form => form.Rules.Select(rule => (form.Id, rule)))]);
    }

    private static void Rules(DuckDBConnection connection, IReadOnlyList<string> keys, IReadOnlyList<(string Form, RuleRecord Rule)> rules)
    {
        connection.Execute(Sql.Query("replace_form_rules"), new { keys = ListParameter.Of(keys) });
        connection.Execute(Sql.Query("replace_form_rule_terms"), new { keys = ListParameter.Of(keys) });
        ReturnWriter.Append(connection, "form_rules", rules, static (row, pair) => row
            .AppendValue(pair.Form).AppendValue(pair.Rule.Rule).AppendValue(Wire.Spell(pair.Rule.Comparison)).AppendValue(pair.Rule.Written));
        ReturnWriter.Append(connection, "form_rule_terms", rules.SelectMany(pair => pair.Rule.Terms.Select(term => (pair.Form, pair.Rule.Rule, term.Slot, term.Sign))), static (row, term) => row
            .AppendValue(term.Form).AppendValue(term.Rule).AppendValue(term.Slot).AppendValue(term.Sign));
    }

    private static void Periods(DuckDBConnection connection, IReadOnlyList<PeriodRecord> periods)
    {
        connection.Execute(Sql.Query("replace_periods"), new
        {
            forms = ListParameter.Of(periods.Select(period => period.FormId)),
            years = ListParameter.Of(periods.Select(period => period.Year)),
            periods = ListParameter.Of(periods.Select(period => period.Period)),
        });
        ReturnWriter.Append(connection, "periods", periods, static (row, period) => row
            .AppendValue(period.FormId).AppendValue(period.Year).AppendValue(period.Period).AppendValue(period.Ordinal)
            .AppendValue(Wire.Spell(period.Kind)).AppendValue(period.DueAt));
    }
}
