-- What a unit reported on a slot in every period and year, and on the same indicator in other forms, with the decision in force.
with own as (
  select return_id, form_id, year, period, ordinal, period_kind, basis
  from current_returns
  where unit = $unit and region_code is not distinct from $region and in_scope(region_code, $scope) and year is not null and period is not null
)
select
  r.return_id, r.form_id, r.year, r.period, r.period_kind, r.basis, f.slot, f.status, f.value, f.approximate,
  v.status as decision, v.corrected_value
from own as r
join figures as f on f.return_id = r.return_id
left join current_reviews as v on v.return_id = f.return_id and v.slot = f.slot
where f.kind = 'count'
  and ((r.form_id = $form and f.slot = $slot) or (r.form_id <> $form and f.indicator = $indicator))
order by r.year, r.ordinal, r.form_id, f.slot
