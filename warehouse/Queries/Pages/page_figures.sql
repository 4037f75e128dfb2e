-- What the current returns say about indicators, the largest number first, then what has no number.
select f.return_id, f.slot, '' as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit,
       f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence,
       f.form_id, f.unit, f.year, f.period, count(*) over () as total
from current_figures as f
left join slots as s on s.form_id = f.form_id and s.slot = f.slot
where f.indicator in (select unnest($indicators))
  and in_scope(f.region_code, $scope)
  and ($form is null or f.form_id = $form)
  and ($year is null or f.year = $year)
  and ($period is null or f.period = $period)
  and ($unit is null or f.unit = $unit)
  and ($region is null or starts_with(f.region_code, region_prefix($region)))
order by f.value desc nulls last, f.status desc, f.year desc, f.unit, f.return_id, f.slot
limit $take offset $skip
