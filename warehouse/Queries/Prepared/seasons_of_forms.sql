select distinct form_id, unit, coalesce(region_code, '') as region, year
from returns
where is_current and unit is not null and year is not null and form_id in (select unnest($forms))
