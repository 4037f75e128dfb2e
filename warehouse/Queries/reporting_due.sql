-- Periods of forms in a year that are in one of some states, state by state the longest due first, and of each state a page.
select
  t.form_id, t.unit, t.region_code, g.name as region_name, t.expected_by, t.period, t.ordinal, t.due_at, t.return_id, t.arrived_at, t.revisions, t.state
from (
  select *, row_number() over (partition by state order by due_at, region_code, form_id, unit, ordinal) as place
  from reporting($now, $form, $year)
  where list_contains($states, state)
    and list_contains($forms, form_id)
    and in_scope(region_code, $scope)
    and ($region is null or starts_with(region_code, region_prefix($region)))
    and ($period is null or period = $period)
) as t
left join regions as g on g.code = t.region_code
where t.place > $skip and t.place <= $skip::bigint + $take
order by t.state, t.place
