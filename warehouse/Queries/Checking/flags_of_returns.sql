-- The open flags of the given returns.
select
  flag_id, return_id, form_id, unit, region_code, year, period, slot, severity, score, detector, detector_version, reason, reason_en,
  value, expected_low, expected_high, proposed, effect, evidence, opened_at, closed_at, closed_because
from flags
where closed_at is null and list_contains($ids, return_id)
