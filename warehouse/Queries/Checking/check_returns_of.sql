-- The same of one unit.
select return_id, unit, region_code, year, period, period_kind as kind, coalesce(ordinal, 0) as ordinal, basis
from counted_returns
where form_id = $form and unit = $unit and coalesce(region_code, '') = $region and year is not null and period is not null
order by year, case period_kind when 'week' then 0 when 'final' then 1 else 2 end, ordinal nulls first, return_id
