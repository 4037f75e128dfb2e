-- A measure over what it is read against (attendance over sessions, rectified over found), from the units that gave both numbers.
with told as (
  select t.form_id, t.unit, t.region_code, t.indicator, sum(t.value)::bigint as value
  from season_totals as t
  where (list_contains($indicators, t.indicator) or list_contains($pairs, t.indicator))
    and t.year = $year
    and t.value is not null
    and in_scope(t.region_code, $scope)
    and list_contains($forms, t.form_id)
  group by t.form_id, t.unit, t.region_code, t.indicator
), matched as (
  select a.form_id, a.unit, a.region_code, sum(a.value)::bigint as part, sum(b.value)::bigint as whole
  from (select unnest($indicators) as indicator, unnest($pairs) as pair) as m
  join told as a on a.indicator = m.indicator
  join told as b on b.indicator = m.pair and b.form_id = a.form_id and b.unit = a.unit and b.region_code is not distinct from a.region_code
  group by a.form_id, a.unit, a.region_code
), regions_sum as (
  select region_code, count(*) as units, sum(part)::bigint as part, sum(whole)::bigint as whole
  from matched
  group by region_code
), places as (
  select unnest($places) as place, unnest($prefixes) as prefix
)
select p.place, sum(s.units)::bigint as units, sum(s.part)::bigint as part, sum(s.whole)::bigint as whole
from regions_sum as s
join places as p on starts_with(coalesce(s.region_code, ''), p.prefix)
group by p.place
