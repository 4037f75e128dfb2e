-- The same of returns that count from the season's start: what the week added.
select m.measure, t.form_id, t.year, t.region_code, t.unit, null::varchar as period,
       coalesce(sum(t.increment), 0)::bigint as sum,
       bool_or(t.approximate) as approximate,
       sum(case when t.status = 'reported' then 1 else 0 end)::bigint as reported,
       sum(case when t.status = 'none' then 1 else 0 end)::bigint as "none",
       sum(case when t.status = 'blank' then 1 else 0 end)::bigint as blank,
       sum(case when t.status = 'unreadable' then 1 else 0 end)::bigint as unreadable,
       max(case when t.status in ('reported', 'none') then 1 else 0 end)::bigint as covered,
       0::bigint as partial
from weekly_figures as t
join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
where t.period = $period and t.basis = 'cumulative'
  and t.year between $year - 1 and $year
  and in_scope(t.region_code, $scope)
  and ($form is null or t.form_id = $form)
  and ($region is null or starts_with(t.region_code, region_prefix($region)))
group by all
order by m.measure, t.form_id, t.year, t.region_code, t.unit
