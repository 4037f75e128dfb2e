-- The open flags of one of a form's units.
select
  flag_id, return_id, form_id, unit, region_code, year, period, slot, severity, score, detector, detector_version, reason, reason_en,
  value, expected_low, expected_high, proposed, effect, evidence, opened_at, closed_at, closed_because
from flags
where unit = $unit and closed_at is null and form_id = $form and coalesce(region_code, '') = $region
