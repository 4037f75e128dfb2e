-- Periods of forms in a year that are in a state, the longest due first.
select
  t.form_id, t.unit, t.region_code, g.name as region_name, t.expected_by, t.period, t.ordinal, t.due_at, t.return_id, t.arrived_at, t.revisions, t.state
from reporting($now, $form, $year) as t
left join regions as g on g.code = t.region_code
where list_contains($forms, t.form_id)
  and in_scope(t.region_code, $scope)
  and ($region is null or starts_with(t.region_code, region_prefix($region)))
  and t.state = $state
  and ($period is null or t.period = $period)
order by t.due_at, t.region_code, t.form_id, t.unit, t.ordinal
limit $take offset $skip
