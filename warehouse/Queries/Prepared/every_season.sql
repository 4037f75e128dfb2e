select distinct form_id, unit, coalesce(region_code, '') as region, year
from returns
where form_id is not null and unit is not null and year is not null and is_current
