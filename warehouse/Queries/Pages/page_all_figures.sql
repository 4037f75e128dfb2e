-- The same of counts, all of them: so many that they are read in one go, and only what a file of them says.
select f.return_id, f.slot, '' as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit,
       f.indicator, f.kind, f.status, f.value, f.approximate, f.raw,
       r.form_id, r.unit, r.year, r.period
from figures as f
join counted_returns as r on r.return_id = f.return_id
left join slots as s on s.form_id = r.form_id and s.slot = f.slot
where f.indicator in (select unnest($indicators))
  and in_scope(r.region_code, $scope)
  and ($form is null or r.form_id = $form)
  and ($year is null or r.year = $year)
  and ($period is null or r.period = $period)
  and ($unit is null or r.unit = $unit)
  and ($region is null or starts_with(r.region_code, region_prefix($region)))
order by f.value desc nulls last, f.status desc, f.return_id, f.slot
