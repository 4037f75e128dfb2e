-- Every arrival of this return's form, unit, region, year and period; without them, of this return alone.
select
  o.return_id, o.revision, o.is_current, s.sequence, s.filled_on, s.received_at, f.name as file_name, f.format
from returns as r
join returns as o
  on o.return_id = r.return_id
  or (o.form_id = r.form_id and o.unit = r.unit and o.region_code is not distinct from r.region_code and o.year = r.year and o.period = r.period)
join submissions as s on s.return_id = o.return_id
join files as f on f.hash = s.file_hash
where r.return_id = $id and in_scope(r.region_code, $scope)
order by o.revision, s.sequence
