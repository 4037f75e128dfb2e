-- What the current returns say about indicators, the largest number first, then what has no number. Only the page's own figures are
-- read whole, by where they are stored.
with found as materialized (
  select f.rowid as at, f.return_id, f.slot, f.value, f.status, r.form_id, r.unit, r.year, r.period
  from figures as f
  join counted_returns as r on r.return_id = f.return_id
  where list_contains($indicators, f.indicator)
    and in_scope(r.region_code, $scope)
    and ($form is null or r.form_id = $form)
    and ($year is null or r.year = $year)
    and ($period is null or r.period = $period)
    and ($unit is null or r.unit = $unit)
    and ($region is null or starts_with(r.region_code, region_prefix($region)))
), hits as (
  select *
  from found
  order by value desc nulls last, status desc, year desc, unit, return_id, slot
  limit $take offset $skip
)
select f.return_id, f.slot, '' as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit,
       f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence,
       h.form_id, h.unit, h.year, h.period, (select count(*) from found) as total
from hits as h
join figures as f on f.rowid = h.at
left join slots as s on s.form_id = h.form_id and s.slot = h.slot
order by f.value desc nulls last, f.status desc, h.year desc, h.unit, f.return_id, f.slot
