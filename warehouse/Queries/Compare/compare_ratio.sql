-- A measure over what it is read against (attendance over sessions, rectified over found), from the units that gave both numbers.
with wanted as (
  select unnest(range(len($indicators))) as pair, unnest($indicators) as indicator, true as is_part
  union all
  select unnest(range(len($pairs))), unnest($pairs), false
), told as (
  select t.season_no, w.pair, sum(case when w.is_part then t.value end) as part, sum(case when not w.is_part then t.value end) as whole
  from season_slots as t
  join seasons as s on s.season_no = t.season_no
  join wanted as w on w.indicator = t.indicator
  where s.year = $year and t.value is not null
    and in_scope(s.region_code, $scope)
    and list_contains($forms, s.form_id)
  group by t.season_no, w.pair
  having count(case when w.is_part then 1 end) > 0 and count(case when not w.is_part then 1 end) > 0
), units as (
  select season_no, sum(part) as part, sum(whole) as whole
  from told
  group by season_no
), regions_sum as (
  select s.region_code, count(*) as units, sum(u.part) as part, sum(u.whole) as whole
  from units as u
  join seasons as s on s.season_no = u.season_no
  group by s.region_code
), places as (
  select unnest($places) as place, unnest($prefixes) as prefix
)
select p.place, sum(s.units)::bigint as units, sum(s.part)::bigint as part, sum(s.whole)::bigint as whole
from regions_sum as s
join places as p on starts_with(coalesce(s.region_code, ''), p.prefix)
group by p.place
