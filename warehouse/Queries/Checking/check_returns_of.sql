-- The returns of one of a form's units, also those that are replaced, in the same order.
select return_id, is_current, unit, region_code, year, period, period_kind as kind, coalesce(ordinal, 0) as ordinal, basis
from placed_returns
where unit = $unit and form_id = $form and coalesce(region_code, '') = $region and year is not null and period is not null
order by year, case period_kind when 'week' then 0 when 'final' then 1 else 2 end, ordinal nulls first, return_id
