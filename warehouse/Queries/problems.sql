-- What is doubtful in the current returns.
select
  p.return_id, p.code, p.message, p.place, p.remedy, f.name as file_name, r.form_id, r.unit, r.region_code, r.year, r.period
from problems as p
join returns as r on r.return_id = p.return_id
join files as f on f.hash = p.file_hash
where in_scope(r.region_code, $scope)
  and r.is_current
  and ($year is null or r.year = $year)
  and ($region is null or starts_with(r.region_code, region_prefix($region)))
  and ($form is null or r.form_id = $form)
order by p.return_id, p.code, p.place
limit $take offset $skip
