select
  r.return_id, r.form_id, o.title as form_title, r.unit, r.region_code, g.name as region_name, r.year, r.period, r.revision, r.is_current,
  r.basis, r.confidence, r.filled_on, r.received_at, r.period_reason, r.source, r.ordinal, f.hash as file_hash, f.name as file_name, f.format, f.bytes,
  c.name as contact, c.phone
from returns as r
join files as f on f.hash = r.file_hash
left join forms as o on o.id = r.form_id
left join regions as g on g.code = r.region_code
left join masked_contacts as c on c.return_id = r.return_id
where r.return_id = $id and in_scope(r.region_code, $scope)
