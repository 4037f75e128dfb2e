-- What every unit reported on a slot in one period, the largest number first.
select r.return_id, r.unit, r.region_code, f.status, f.value, f.approximate
from current_returns as r
join figures as f on f.return_id = r.return_id
where r.form_id = $form and r.year = $year and r.period = $period and f.slot = $slot and f.kind = 'count'
  and r.unit is not null and in_scope(r.region_code, $scope)
order by f.value desc nulls last, r.unit, r.return_id
