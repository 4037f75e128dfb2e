-- The returns that count of these seasons, with the weeks that the calendar asks of them.
select
  k.place, r.return_id, r.period, r.ordinal, r.period_kind, r.basis = 'cumulative' as cumulative,
  (select count(*) from periods as p where p.form_id = k.form_id and p.year = k.year and p.kind = 'week') as weeks_asked
from (
  select unnest($places) as place, unnest($forms) as form_id, unnest($units) as unit, unnest($regions) as region, unnest($years) as year
) as k
join counted_returns as r on r.form_id = k.form_id and r.unit = k.unit and coalesce(r.region_code, '') = k.region and r.year = k.year
order by k.place, r.ordinal, r.return_id
