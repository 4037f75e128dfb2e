-- Figures of the current returns that were written and could not be read.
select f.return_id, f.slot, '' as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit,
       f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence,
       f.form_id, f.unit, f.year, f.period, count(*) over () as total
from current_figures as f
left join slots as s on s.form_id = f.form_id and s.slot = f.slot
where f.status = 'unreadable'
  and in_scope(f.region_code, $scope)
  and ($form is null or f.form_id = $form)
  and ($year is null or f.year = $year)
  and ($region is null or starts_with(f.region_code, region_prefix($region)))
order by f.year desc nulls first, f.form_id, f.unit, f.return_id, f.slot
limit $take offset $skip
