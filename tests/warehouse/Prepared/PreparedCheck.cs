using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Tests.Prepared;

/// <summary>Holds what is prepared against the views that add up everything anew.</summary>
public static class PreparedCheck
{
    private const string Sums = "sum(value)::hugeint as value, sum(approximate)::bigint as approximate, sum(reported)::bigint as reported, sum(\"none\")::bigint as \"none\", "
        + "sum(blank)::bigint as blank, sum(unreadable)::bigint as unreadable, sum(covered)::bigint as covered, sum(partial)::bigint as partial";

    private static readonly (string Prepared, string Defined)[] Pairs =
    [
        ("select * from season_totals", "select * from defined_season_totals"),
        ($"select form_id, year, region_code, measure_no, {Sums} from season_sums group by all having sum(reported + \"none\" + blank + unreadable) <> 0", "select * from defined_season_sums"),
        ($"select form_id, year, region_code, period, period_kind, measure_no, {Sums} from period_sums group by all having sum(reported + \"none\" + blank + unreadable) <> 0", "select * from defined_period_sums"),
        ("select form_id, unit, region_code, year from seasons", "select distinct form_id, unit, region_code, year from counted_returns where form_id is not null and unit is not null and year is not null"),
        ("select * from season_arrivals", "select * from defined_season_arrivals"),
        ("select * from verified_changes", "select * from defined_verified_changes"),
        ("select return_id, slot from unreadable_figures", "select return_id, slot from figures where status = 'unreadable'"),
    ];

    /// <summary>Every prepared table says what its definition says.</summary>
    public static void Check(WarehouseDb warehouse)
    {
        using var connection = warehouse.Connect();
        foreach (var (prepared, defined) in Pairs)
            Rows(prepared).ShouldBe(Rows(defined), prepared);
        connection.ExecuteScalar<long>("select count(*) - count(distinct season_no) from seasons").ShouldBe(0);

        string Rows(string query) => connection.ExecuteScalar<string>($"select string_agg(t::varchar, chr(10) order by t::varchar) from ({query}) as t") ?? "";
    }
}
