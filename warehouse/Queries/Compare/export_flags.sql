-- Open flags in the columns of `check`, worst first.
select
  form_id as form, unit, region_code, year, period, slot, severity, score, detector, reason, value, expected_low, expected_high, proposed, effect,
  return_id, opened_at
from flags
where closed_at is null
  and in_scope(region_code, $scope)
  and ($year is null or year = $year)
  and ($region is null or starts_with(region_code, region_prefix($region)))
  and ($form is null or form_id = $form)
order by case severity when 'error' then 0 when 'warning' then 1 else 2 end, round(score, 2) desc, coalesce(abs(effect), 0) desc, score desc, return_id, slot nulls first, flag_id
