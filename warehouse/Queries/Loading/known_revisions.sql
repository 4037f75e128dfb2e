-- Every revision of these forms, units, regions, years and periods; an unknown region is spelt ''.
select r.return_id, r.form_id, r.unit, r.region_code, r.year, r.period, r.revision, r.is_current, r.ordered_at, r.ordered_no, r.content_hash
from returns as r
join (
  select unnest($forms) as form_id, unnest($units) as unit, unnest($regions) as region, unnest($years) as year, unnest($periods) as period
) as k on k.form_id = r.form_id and k.unit = r.unit and k.region = coalesce(r.region_code, '') and k.year = r.year and k.period = r.period
order by r.return_id
