-- A return's flags, open ones first.
select
  flag_id, return_id, form_id, unit, region_code, year, period, slot, severity, score, detector, detector_version, reason, reason_en,
  value, expected_low, expected_high, proposed, effect, evidence, opened_at, closed_at, closed_because
from flags
where return_id = $id and in_scope(region_code, $scope)
order by closed_at is not null, case severity when 'error' then 0 when 'warning' then 1 else 2 end, score desc, slot nulls first, flag_id
