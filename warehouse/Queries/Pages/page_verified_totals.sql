-- What verified figures change in page_totals: rows to be added to its rows. What counted as reported goes with the sign turned, what
-- counts now comes. A unit counts once a measure.
with both_ways as (
  select -1 as sign, t.form_id, t.unit, t.region_code, t.year, t.indicator, t.status, t.value, t.complete
  from season_totals as t
  join (select distinct form_id, unit, region_code, year from standing_counts) as r on r.form_id = t.form_id and r.unit = t.unit and r.region_code is not distinct from t.region_code and r.year = t.year
  union all
  select 1, form_id, unit, region_code, year, indicator, status, value, complete
  from seasons_of('verified_now')
), units as (
  select
    m.measure, t.sign, t.form_id, t.unit, t.region_code, t.year,
    coalesce(sum(t.value), 0) as value,
    count(*) filter (where t.status = 'reported') as reported,
    count(*) filter (where t.status = 'none') as "none",
    count(*) filter (where t.status = 'blank') as blank,
    count(*) filter (where t.status = 'unreadable') as unreadable,
    count(*) filter (where t.status = 'unverified') as unverified,
    max(case when t.status in ('reported', 'none') then 1 else 0 end) as covered,
    max(case when t.value is not null and not t.complete then 1 else 0 end) as partial
  from both_ways as t
  join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
  where in_scope(t.region_code, $scope)
    and ($form is null or t.form_id = $form)
    and ($region is null or starts_with(t.region_code, region_prefix($region)))
  group by m.measure, t.sign, t.form_id, t.unit, t.region_code, t.year
)
select
  measure, form_id, year, region_code, case when $byUnit then unit end as unit, null::varchar as period, sum(sign * value)::bigint as sum, false as approximate,
  sum(sign * reported)::bigint as reported, sum(sign * "none")::bigint as "none", sum(sign * blank)::bigint as blank,
  sum(sign * unreadable)::bigint as unreadable, sum(sign * unverified)::bigint as unverified,
  sum(sign * covered)::bigint as covered, sum(sign * partial)::bigint as partial
from units
group by all
order by measure, form_id, year, region_code, unit
