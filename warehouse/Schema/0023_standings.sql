-- A flag or a decision on one figure names it: only those on a whole return have to look up its figures.
create or replace view figure_standings as
with doubted as (
  select return_id, slot
  from flags
  where closed_at is null and severity in ('error', 'warning') and slot is not null
  union
  select g.return_id, g.slot
  from flags as f
  join figures as g on g.return_id = f.return_id
  where f.closed_at is null and f.severity in ('error', 'warning') and f.slot is null
), said as (
  select return_id, slot, status, corrected_value, review_id
  from reviews
  where slot is not null
  union all
  select v.return_id, g.slot, v.status, v.corrected_value, v.review_id
  from reviews as v
  join figures as g on g.return_id = v.return_id
  where v.slot is null
), decided as (
  select return_id, slot, status, corrected_value
  from (
    select *, row_number() over (partition by return_id, slot order by review_id desc) as place
    from said
  )
  where place = 1
)
select
  coalesce(d.return_id, u.return_id) as return_id, coalesce(d.slot, u.slot) as slot,
  case when d.status = 'confirmed' then 'confirmed'
       when d.status = 'corrected' and d.corrected_value is not null then 'corrected'
       else 'unverified' end as standing,
  d.corrected_value
from decided as d
full join doubted as u on u.return_id = d.return_id and u.slot = d.slot;

drop view verified_counts;
