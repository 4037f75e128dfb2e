-- What verified figures change in page_period_totals, or, without a period, in page_weeks: rows to be added to theirs.
with both_ways as (
  select -1 as sign, form_id, unit, region_code, year, period, 'week' as kind, indicator, status, increment as value, weeks_covered
  from weeks_of('reported_now')
  union all
  select -1, form_id, unit, region_code, year, period, period_kind, indicator, status, value, null
  from reported_now
  where period_kind <> 'week'
  union all
  select 1, form_id, unit, region_code, year, period, 'week', indicator, status, increment, weeks_covered
  from weeks_of('verified_now')
  union all
  select 1, form_id, unit, region_code, year, period, period_kind, indicator, status, value, null
  from verified_now
  where period_kind <> 'week'
), units as (
  select
    m.measure, t.sign, t.form_id, t.unit, t.region_code, t.year, t.period,
    coalesce(sum(t.value), 0) as value,
    count(*) filter (where t.status = 'reported') as reported,
    count(*) filter (where t.status = 'none') as "none",
    count(*) filter (where t.status = 'blank') as blank,
    count(*) filter (where t.status = 'unreadable') as unreadable,
    count(*) filter (where t.status = 'unverified') as unverified,
    max(case when t.status in ('reported', 'none') then 1 else 0 end) as covered,
    max(case when $period is null and t.weeks_covered > 1 then 1 else 0 end) as partial
  from both_ways as t
  join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
  where (t.period = $period or ($period is null and t.kind = 'week' and t.year = $year))
    and in_scope(t.region_code, $scope)
    and ($form is null or t.form_id = $form)
    and ($region is null or starts_with(t.region_code, region_prefix($region)))
  group by m.measure, t.sign, t.form_id, t.unit, t.region_code, t.year, t.period
)
select
  measure, form_id, year, region_code, case when $byUnit then unit end as unit, case when $period is null then period end as period,
  sum(sign * value)::bigint as sum, false as approximate,
  sum(sign * reported)::bigint as reported, sum(sign * "none")::bigint as "none", sum(sign * blank)::bigint as blank,
  sum(sign * unreadable)::bigint as unreadable, sum(sign * unverified)::bigint as unverified,
  sum(sign * covered)::bigint as covered, sum(sign * partial)::bigint as partial
from units
group by all
order by measure, form_id, year, period, region_code, unit
