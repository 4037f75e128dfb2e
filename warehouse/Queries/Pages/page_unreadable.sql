-- Figures of the current returns that were written and could not be read.
with hits as (
  select u.return_id, u.slot, r.form_id, r.unit, r.year, r.period, count(*) over () as total
  from unreadable_figures as u
  join counted_returns as r on r.return_id = u.return_id
  where in_scope(r.region_code, $scope)
    and ($form is null or r.form_id = $form)
    and ($year is null or r.year = $year)
    and ($region is null or starts_with(r.region_code, region_prefix($region)))
  order by r.year desc nulls first, r.form_id, r.unit, u.return_id, u.slot
  limit $take offset $skip
)
select f.return_id, f.slot, '' as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit,
       f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence,
       h.form_id, h.unit, h.year, h.period, h.total
from hits as h
join figures as f on f.return_id = h.return_id and f.slot = h.slot
left join slots as s on s.form_id = h.form_id and s.slot = h.slot
order by h.year desc nulls first, h.form_id, h.unit, f.return_id, f.slot
