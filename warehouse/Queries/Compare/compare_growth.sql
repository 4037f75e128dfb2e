-- Two seasons, like against like: the units that gave a number in the same slot of the same form in both, each season complete.
with pairs as (
  select n.season_no as now_no, b.season_no as before_no, n.region_code
  from seasons as n
  join seasons as b on b.form_id = n.form_id and b.unit = n.unit and b.region_code is not distinct from n.region_code
  where n.year = $year and b.year = $before
    and in_scope(n.region_code, $scope)
    and list_contains($forms, n.form_id)
), sides as (
  select now_no as pair, now_no as season_no, true as is_now from pairs
  union all
  select now_no, before_no, false from pairs
), told as (
  select s.pair, t.slot, max(case when s.is_now then t.value end) as now, max(case when not s.is_now then t.value end) as before
  from season_slots as t
  join sides as s on s.season_no = t.season_no
  where list_contains($indicators, t.indicator) and t.value is not null and t.complete
  group by s.pair, t.slot
  having count(*) = 2
), units as (
  select pair, sum(now) as now, sum(before) as before
  from told
  group by pair
), regions_sum as (
  select p.region_code, count(*) as units, sum(u.now) as now, sum(u.before) as before
  from units as u
  join pairs as p on p.now_no = u.pair
  group by p.region_code
), places as (
  select unnest($places) as place, unnest($prefixes) as prefix
)
select p.place, sum(s.units)::bigint as units, sum(s.now)::bigint as part, sum(s.before)::bigint as whole
from regions_sum as s
join places as p on starts_with(coalesce(s.region_code, ''), p.prefix)
group by p.place
