-- What the current returns say about indicators, the largest number first, then what has no number. Only the page's own figures are
-- read whole, by where they are stored.
with found as materialized (
  select f.rowid as at, f.return_id, f.slot, f.value, f.status
  from figures as f
  join counted_returns as r on r.return_id = f.return_id
  where f.indicator in (select unnest($indicators))
    and in_scope(r.region_code, $scope)
    and ($form is null or r.form_id = $form)
    and ($year is null or r.year = $year)
    and ($period is null or r.period = $period)
    and ($unit is null or r.unit = $unit)
    and ($region is null or starts_with(r.region_code, region_prefix($region)))
), hits as (
  select *
  from found
  order by value desc nulls last, status desc, return_id, slot
  limit $take offset $skip
)
select f.return_id, f.slot, '' as item, coalesce(s.label, '') as label, coalesce(s.unit, '') as slot_unit,
       f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence,
       r.form_id, r.unit, r.year, r.period, (select count(*) from found) as total
from hits as h
join figures as f on f.rowid = h.at
join returns as r on r.return_id = h.return_id
left join slots as s on s.form_id = r.form_id and s.slot = h.slot
order by f.value desc nulls last, f.status desc, f.return_id, f.slot
