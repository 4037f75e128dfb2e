-- The same for one period of every year: a week's own figures, or what the period's return says.
select m.measure, s.form_id, s.year, case when s.year between $year - 1 and $year then s.region_code end as region_code, null::varchar as unit, null::varchar as period,
       sum(s.value)::bigint as sum,
       sum(s.approximate) > 0 as approximate,
       sum(s.reported)::bigint as reported,
       sum(s."none")::bigint as "none",
       sum(s.blank)::bigint as blank,
       sum(s.unreadable)::bigint as unreadable,
       sum(s.covered)::bigint as covered,
       0::bigint as partial
from period_sums as s
join (select unnest($measures) as measure, unnest($keys) as key) as m on measure_no(m.key) = s.measure_no
where in_scope(s.region_code, $scope)
  and ($form is null or s.form_id = $form)
  and ($region is null or starts_with(s.region_code, region_prefix($region)))
  and s.period = $period
group by all
having sum(s.reported) + sum(s."none") + sum(s.blank) + sum(s.unreadable) > 0
order by m.measure, s.form_id, s.year, region_code
