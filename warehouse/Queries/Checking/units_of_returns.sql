-- The units that sent the given returns, under which form.
select distinct form_id as form, unit, region_code as region
from returns
where return_id between $first and $last and list_contains($ids, return_id)
  and is_current and form_id is not null and unit is not null and year is not null and period is not null
order by form, unit, region
