-- Two seasons, like against like: the units that gave a number in the same slot of the same form in both, each season complete.
with told as (
  select t.form_id, t.unit, t.region_code, t.slot, t.year, t.value
  from season_totals as t
  where list_contains($indicators, t.indicator)
    and (t.year = $year or t.year = $before)
    and t.value is not null and t.complete
    and in_scope(t.region_code, $scope)
    and list_contains($forms, t.form_id)
), both_years as (
  select n.form_id, n.unit, n.region_code, sum(n.value)::bigint as now, sum(b.value)::bigint as before
  from told as n
  join told as b on b.form_id = n.form_id and b.unit = n.unit and b.region_code is not distinct from n.region_code and b.slot = n.slot
  where n.year = $year and b.year = $before
  group by n.form_id, n.unit, n.region_code
), regions_sum as (
  select region_code, count(*) as units, sum(now)::bigint as now, sum(before)::bigint as before
  from both_years
  group by region_code
), places as (
  select unnest($places) as place, unnest($prefixes) as prefix
)
select p.place, sum(s.units)::bigint as units, sum(s.now)::bigint as part, sum(s.before)::bigint as whole
from regions_sum as s
join places as p on starts_with(coalesce(s.region_code, ''), p.prefix)
group by p.place
