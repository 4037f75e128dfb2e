-- Season totals of measures at places, by form and year. A place is a prefix of region codes ('' is everywhere, a whole code
-- the region's own offices); places may lie in one another. Summed by region first: units lie in one region, so they add up.
with sums as (
  select m.measure, t.form_id, t.year, t.region_code,
         coalesce(sum(t.value), 0)::bigint as sum,
         bool_or(t.approximate) as approximate,
         sum(case when t.status = 'reported' then 1 else 0 end)::bigint as reported,
         sum(case when t.status = 'none' then 1 else 0 end)::bigint as "none",
         sum(case when t.status = 'blank' then 1 else 0 end)::bigint as blank,
         sum(case when t.status = 'unreadable' then 1 else 0 end)::bigint as unreadable,
         count(distinct case when t.status in ('reported', 'none') then t.unit end) as covered,
         count(distinct case when t.value is not null and not t.complete then t.unit end) as partial
  from season_totals as t
  join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
  where in_scope(t.region_code, $scope)
    and list_contains($years, t.year)
  group by m.measure, t.form_id, t.year, t.region_code
), places as (
  select unnest($places) as place, unnest($prefixes) as prefix
)
select s.measure, s.form_id, s.year, p.place as region_code, null::varchar as period,
       sum(s.sum)::bigint as sum, bool_or(s.approximate) as approximate,
       sum(s.reported)::bigint as reported, sum(s."none")::bigint as "none", sum(s.blank)::bigint as blank, sum(s.unreadable)::bigint as unreadable,
       sum(s.covered)::bigint as covered, sum(s.partial)::bigint as partial
from sums as s
join places as p on starts_with(coalesce(s.region_code, ''), p.prefix)
group by s.measure, s.form_id, s.year, p.place
order by s.measure, s.form_id, s.year, p.place
