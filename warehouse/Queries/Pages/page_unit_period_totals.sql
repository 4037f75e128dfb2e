-- The same for one period, unit by unit: of returns that say what they brought themselves. Its figures are found before
-- their measures are.
with told as materialized (
  select s.form_id, s.year, s.region_code, s.unit, f.indicator, f.status, f.value, f.approximate
  from seasons as s
  join season_arrivals as a on a.season_no = s.season_no
  join figures as f on f.return_id = a.return_id and f.kind = 'count'
  where a.period = $period and not a.cumulative
    and s.year between $year - 1 and $year
    and in_scope(s.region_code, $scope)
    and ($form is null or s.form_id = $form)
    and ($region is null or starts_with(s.region_code, region_prefix($region)))
)
select m.measure, t.form_id, t.year, t.region_code, t.unit, null::varchar as period,
       coalesce(sum(t.value), 0)::bigint as sum,
       bool_or(t.approximate) as approximate,
       sum(case when t.status = 'reported' then 1 else 0 end)::bigint as reported,
       sum(case when t.status = 'none' then 1 else 0 end)::bigint as "none",
       sum(case when t.status = 'blank' then 1 else 0 end)::bigint as blank,
       sum(case when t.status = 'unreadable' then 1 else 0 end)::bigint as unreadable,
       max(case when t.status in ('reported', 'none') then 1 else 0 end)::bigint as covered,
       0::bigint as partial
from told as t
join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
group by all
order by m.measure, t.form_id, t.year, t.region_code, t.unit
