-- Returns, newest season first; unsettled asks for those alone whose form, unit, region, year or period is unknown. Only the page's own
-- returns are read whole, and only the years that the page lies in are put in order.
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
), years as (
  select year, count(*) as counted, sum(count(*)) over (order by year desc nulls first) as up_to from wanted group by year
), on_page as (
  select year, up_to - counted as before from years where up_to > $skip and up_to - counted < $skip::bigint + $take
), hits as (
  select w.return_id
  from wanted as w
  join on_page as y on y.year is not distinct from w.year
  order by w.year desc nulls first, w.form_id nulls first, w.region_code nulls first, w.unit nulls first, w.period, w.revision, w.return_id
  limit $take offset (select $skip - min(before) from on_page)
)
select
  r.return_id, r.form_id, r.unit, r.region_code, g.name as region_name, r.year, r.period, r.revision, r.is_current, r.basis,
  r.confidence, r.filled_on, r.received_at, r.period_reason, r.source, f.name as file_name, f.format,
  (select count(*) from problems as p where p.return_id = r.return_id) as problems,
  (select max(up_to)::bigint from years) as total
from hits as h
join returns as r on r.return_id = h.return_id
join files as f on f.hash = r.file_hash
left join regions as g on g.code = r.region_code
order by r.year desc nulls first, r.form_id nulls first, r.region_code nulls first, r.unit nulls first, r.period, r.revision, r.return_id
