-- Also of returns that are not current: their withdrawal makes another one so, or none.
select distinct form_id, unit, coalesce(region_code, '') as region, year
from returns
where form_id is not null and unit is not null and year is not null
  and return_id in (select return_id from submissions where file_hash in (select unnest($hashes)))
