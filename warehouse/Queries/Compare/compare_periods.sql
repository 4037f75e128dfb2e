-- The same for single periods: a week's own figures, or what a final or companion return says.
with said as (
  select form_id, unit, region_code, year, period, indicator, status, increment as value, approximate, coalesce(weeks_covered > 1, false) as partial
  from weekly_figures
  where list_contains($periods, period)
  union all
  select form_id, unit, region_code, year, period, indicator, status, value, approximate, false
  from current_figures
  where list_contains($periods, period) and kind = 'count' and period_kind <> 'week' and form_id is not null and unit is not null and year is not null
), sums as (
  select m.measure, t.form_id, t.year, t.region_code, t.period,
         coalesce(sum(t.value), 0)::bigint as sum,
         bool_or(t.approximate) as approximate,
         sum(case when t.status = 'reported' then 1 else 0 end)::bigint as reported,
         sum(case when t.status = 'none' then 1 else 0 end)::bigint as "none",
         sum(case when t.status = 'blank' then 1 else 0 end)::bigint as blank,
         sum(case when t.status = 'unreadable' then 1 else 0 end)::bigint as unreadable,
         count(distinct case when t.status in ('reported', 'none') then t.unit end) as covered,
         count(distinct case when t.partial then t.unit end) as partial
  from said as t
  join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
  where in_scope(t.region_code, $scope)
    and list_contains($years, t.year)
  group by m.measure, t.form_id, t.year, t.region_code, t.period
), places as (
  select unnest($places) as place, unnest($prefixes) as prefix
)
select s.measure, s.form_id, s.year, p.place as region_code, s.period,
       sum(s.sum)::bigint as sum, bool_or(s.approximate) as approximate,
       sum(s.reported)::bigint as reported, sum(s."none")::bigint as "none", sum(s.blank)::bigint as blank, sum(s.unreadable)::bigint as unreadable,
       sum(s.covered)::bigint as covered, sum(s.partial)::bigint as partial
from sums as s
join places as p on starts_with(coalesce(s.region_code, ''), p.prefix)
group by s.measure, s.form_id, s.year, p.place, s.period
order by s.measure, s.form_id, s.year, s.period, p.place
