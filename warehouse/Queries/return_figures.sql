-- Every slot of the form, also one that the return does not mention (status missing), and what has no slot in the catalogue.
with said as (
  select f.*, r.form_id
  from figures as f
  join returns as r on r.return_id = f.return_id
  where f.return_id = $id and in_scope(r.region_code, $scope)
), asked as (
  select s.*
  from slots as s
  join returns as r on r.form_id = s.form_id
  where r.return_id = $id and in_scope(r.region_code, $scope)
)
select
  coalesce(v.slot, a.slot) as slot, coalesce(a.item, '') as item, coalesce(a.label, '') as label,
  coalesce(a.unit, '') as slot_unit, coalesce(v.kind, a.kind) as kind, coalesce(v.indicator, a.indicator) as indicator,
  coalesce(v.status, 'missing') as status, v.value, v.answer, v.words, coalesce(v.approximate, false) as approximate,
  coalesce(v.raw, '') as raw, v.place, v.sentence, v.confidence,
  exists (select 1 from cutouts as c where c.return_id = $id and c.slot = v.slot) as has_picture
from asked as a
full join said as v on v.slot = a.slot
order by 1
