-- Every arrival of this return's form, unit, region, year and period; without them, of this return alone.
with own as (
  select * from returns where return_id = $id and in_scope(region_code, $scope)
), alike as (
  select o.return_id, o.revision, o.is_current
  from own as r
  join returns as o on o.form_id = r.form_id and o.unit = r.unit and o.region_code is not distinct from r.region_code and o.year = r.year and o.period = r.period
  union
  select return_id, revision, is_current from own
)
select
  o.return_id, o.revision, o.is_current, s.sequence, s.filled_on, s.received_at, f.name as file_name, f.format
from alike as o
join submissions as s on s.return_id = o.return_id
join files as f on f.hash = s.file_hash
order by o.revision, s.sequence
