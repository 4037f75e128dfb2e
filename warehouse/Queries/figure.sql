-- One figure with all that shows where it comes from.
select
  f.return_id, f.slot, f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.sentence, f.confidence,
  r.form_id, r.unit, r.region_code, r.year, r.period, r.revision, r.is_current, r.basis, r.filled_on, r.received_at, r.ordinal,
  l.hash as file_hash, l.name as file_name, l.format, coalesce(s.item, '') as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit
from figures as f
join returns as r on r.return_id = f.return_id
join files as l on l.hash = r.file_hash
left join slots as s on s.form_id = r.form_id and s.slot = f.slot
where f.return_id = $id and f.slot = $slot and in_scope(r.region_code, $scope)
