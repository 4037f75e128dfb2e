-- What verified figures change in page_period_totals, or, without a period, in page_weeks: rows to be added to theirs.
select m.measure, s.form_id, s.year, s.region_code, case when $byUnit then s.unit end as unit, case when $period is null then v.period end as period,
       sum(v.value)::bigint as sum, false as approximate,
       sum(v.reported)::bigint as reported, sum(v."none")::bigint as "none", sum(v.blank)::bigint as blank,
       sum(v.unreadable)::bigint as unreadable, sum(v.unverified)::bigint as unverified,
       sum(v.covered)::bigint as covered, sum(case when $period is null then v.partial else 0 end)::bigint as partial
from verified_changes as v
join seasons as s on s.season_no = v.season_no
join (select unnest($measures) as measure, unnest($keys) as key) as m on measure_no(m.key) = v.measure_no
where (v.period = $period or ($period is null and v.period_kind = 'week' and s.year = $year))
  and in_scope(s.region_code, $scope)
  and ($form is null or s.form_id = $form)
  and ($region is null or starts_with(s.region_code, region_prefix($region)))
group by all
order by m.measure, s.form_id, s.year, period, s.region_code, unit
