-- Each week's own figures of one year, cumulative returns taken apart.
select m.measure, t.form_id, t.year, t.region_code, null::varchar as unit, t.period,
       coalesce(sum(t.increment), 0)::bigint as sum,
       bool_or(t.approximate) as approximate,
       sum(case when t.status = 'reported' then 1 else 0 end)::bigint as reported,
       sum(case when t.status = 'none' then 1 else 0 end)::bigint as "none",
       sum(case when t.status = 'blank' then 1 else 0 end)::bigint as blank,
       sum(case when t.status = 'unreadable' then 1 else 0 end)::bigint as unreadable,
       count(distinct case when t.status in ('reported', 'none') then t.unit end) as covered,
       count(distinct case when t.weeks_covered > 1 then t.unit end) as partial
from weekly_figures as t
join (select unnest($measures) as measure, unnest($indicators) as indicator) as m on m.indicator = t.indicator
where t.year = $year
  and in_scope(t.region_code, $scope)
  and ($form is null or t.form_id = $form)
  and ($region is null or starts_with(t.region_code, region_prefix($region)))
group by all
order by m.measure, t.form_id, t.period, t.region_code
