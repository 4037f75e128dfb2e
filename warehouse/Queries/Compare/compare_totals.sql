-- Season totals of measures at places, by form and year. A place is a prefix of region codes ('' is everywhere, a whole code
-- the region's own offices); places may lie in one another. Units lie in one region, so the regions' sums add up.
select m.measure, s.form_id, s.year, p.place as region_code, null::varchar as period,
       sum(s.value)::bigint as sum, sum(s.approximate) > 0 as approximate,
       sum(s.reported)::bigint as reported, sum(s."none")::bigint as "none", sum(s.blank)::bigint as blank, sum(s.unreadable)::bigint as unreadable,
       sum(s.covered)::bigint as covered, sum(s.partial)::bigint as partial
from season_sums as s
join (select unnest($measures) as measure, unnest($keys) as key) as m on measure_no(m.key) = s.measure_no
join (select unnest($places) as place, unnest($prefixes) as prefix) as p on starts_with(coalesce(s.region_code, ''), p.prefix)
where in_scope(s.region_code, $scope)
  and list_contains($years, s.year)
group by m.measure, s.form_id, s.year, p.place
having sum(s.reported) + sum(s."none") + sum(s.blank) + sum(s.unreadable) > 0
order by m.measure, s.form_id, s.year, p.place
