-- What is doubtful in one return.
select
  p.return_id, p.code, p.message, p.place, p.remedy, f.name as file_name, r.form_id, r.unit, r.region_code, r.year, r.period
from problems as p
join returns as r on r.return_id = p.return_id
join files as f on f.hash = p.file_hash
where p.return_id = $id and in_scope(r.region_code, $scope)
order by p.code, p.place
