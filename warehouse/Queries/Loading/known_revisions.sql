-- Every revision of these forms, units, years and periods.
select r.return_id, r.form_id, r.unit, r.year, r.period, r.revision, r.is_current, r.ordered_at, r.ordered_no, r.content_hash
from returns as r
join (
  select distinct form_id, unit, year, period
  from (select unnest($forms) as form_id, unnest($units) as unit, unnest($years) as year, unnest($periods) as period)
) as k using (form_id, unit, year, period)
order by r.form_id, r.unit, r.year, r.period, r.revision
