-- How far reporting is on each form of a year: units, those of them that were heard of, and periods in each state. A region without a
-- unit counts as one unit to come.
select
  t.form_id, t.year,
  count(distinct t.season_no) + count(distinct case when t.season_no is null then t.region_code end) as units,
  count(distinct case when t.return_id is not null then t.season_no end) as heard,
  count(case when t.state = 'on-time' then 1 end) as on_time,
  count(case when t.state = 'late' then 1 end) as late,
  count(case when t.state = 'undated' then 1 end) as undated,
  count(case when t.state = 'missing' then 1 end) as missing,
  count(case when t.state = 'not-due' then 1 end) as not_due
from reporting($now, $form, $year) as t
where in_scope(t.region_code, $scope)
  and ($region is null or starts_with(t.region_code, region_prefix($region)))
group by t.form_id, t.year
order by t.form_id, t.year
