-- The current returns of a form that can be judged, by unit, year and the order of the season.
select return_id, unit, region_code, year, period, period_kind as kind, coalesce(ordinal, 0) as ordinal, basis
from counted_returns
where form_id = $form and unit is not null and year is not null and period is not null
order by unit, region_code nulls first, year, case period_kind when 'week' then 0 when 'final' then 1 else 2 end, ordinal nulls first, return_id
