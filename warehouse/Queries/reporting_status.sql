-- Units of a form's year, some of them, with each of their periods, or with those alone that are in a state.
select *
from (
  select
    t.unit, t.region_code, g.name as region_name, t.expected_by, t.period, t.ordinal, t.due_at, t.return_id, t.arrived_at, t.revisions, t.state,
    dense_rank() over (order by t.region_code, t.unit) as place
  from reporting($now, $form, $year) as t
  left join regions as g on g.code = t.region_code
  where in_scope(t.region_code, $scope)
    and ($region is null or starts_with(t.region_code, region_prefix($region)))
    and ($state is null or t.state = $state)
    and ($period is null or t.period = $period)
)
where place > $skip and place <= $skip + $take
order by place, ordinal
