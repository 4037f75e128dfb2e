-- Units of forms in a year with each of their periods: of each form some of the units, in the order of region and name.
with wanted as (
  select *
  from (
    select form_id, season_no, region_code, dense_rank() over (partition by form_id order by region_code, unit) as place
    from expected_units
    where year = $year
      and list_contains($forms, form_id)
      and in_scope(region_code, $scope)
      and ($region is null or starts_with(region_code, region_prefix($region)))
  )
  where place > $skip and place <= $skip + $take
)
select
  t.form_id, t.unit, t.region_code, g.name as region_name, t.expected_by, t.period, t.ordinal, t.due_at, t.return_id, t.arrived_at, t.revisions, t.state
from reporting($now, $form, $year) as t
join wanted as w on w.form_id = t.form_id and w.season_no is not distinct from t.season_no and w.region_code is not distinct from t.region_code
left join regions as g on g.code = t.region_code
order by t.form_id, w.place, t.ordinal
