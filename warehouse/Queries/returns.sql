-- Returns, newest season first; unsettled asks for those alone whose form, unit, region, year or period is unknown. Only the page's own
-- returns are read whole.
with wanted as not materialized (
  select r.return_id, r.year, r.form_id, r.region_code, r.unit, r.period, r.revision
  from returns as r
  where in_scope(r.region_code, $scope)
    and ($year is null or r.year = $year)
    and ($region is null or starts_with(r.region_code, region_prefix($region)))
    and ($form is null or r.form_id = $form)
    and ($unit is null or r.unit = $unit)
    and ($period is null or r.period = $period)
    and ($revisions or r.is_current)
    and (not $unsettled or r.form_id is null or r.unit is null or r.region_code is null or r.year is null or r.period is null)
), hits as (
  select return_id
  from wanted
  order by year desc nulls first, form_id nulls first, region_code nulls first, unit nulls first, period, revision, return_id
  limit $take offset $skip
)
select
  r.return_id, r.form_id, r.unit, r.region_code, g.name as region_name, r.year, r.period, r.revision, r.is_current, r.basis,
  r.confidence, r.filled_on, r.received_at, r.period_reason, r.source, f.name as file_name, f.format,
  (select count(*) from problems as p where p.return_id = r.return_id) as problems,
  (select count(*) from wanted) as total
from hits as h
join returns as r on r.return_id = h.return_id
join files as f on f.hash = r.file_hash
left join regions as g on g.code = r.region_code
order by r.year desc nulls first, r.form_id nulls first, r.region_code nulls first, r.unit nulls first, r.period, r.revision, r.return_id
