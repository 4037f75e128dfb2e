-- Seasons whose periods are about to have another place or kind, or whose form is about to count or to count no longer.
with new_periods as (
  select p.form_id, p.year
  from (
    select unnest($periodForms) as form_id, unnest($years) as year, unnest($periods) as period, unnest($ordinals) as ordinal, unnest($kinds) as kind
  ) as p
  where not exists (
    select 1 from periods as o
    where o.form_id = p.form_id and o.year = p.year and o.period = p.period and o.ordinal = p.ordinal and o.kind = p.kind
  )
), other_forms as (
  select n.id
  from (select unnest($forms) as id, unnest($provisional) as provisional) as n
  left join forms as f on f.id = n.id
  where coalesce(f.provisional, false) <> n.provisional
)
select distinct r.form_id, r.unit, coalesce(r.region_code, '') as region, r.year
from returns as r
where r.is_current and r.form_id is not null and r.unit is not null and r.year is not null
  and (r.form_id in (select id from other_forms)
    or exists (select 1 from new_periods as p where p.form_id = r.form_id and p.year = r.year))
