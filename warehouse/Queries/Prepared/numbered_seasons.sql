-- The numbers of those of these seasons of which something is prepared. An unknown region is spelt ''.
select s.season_no, k.place
from (
  select unnest($places) as place, unnest($forms) as form_id, unnest($units) as unit, unnest($regions) as region, unnest($years) as year
) as k
join seasons as s on s.form_id = k.form_id and s.unit = k.unit and coalesce(s.region_code, '') = k.region and s.year = k.year
