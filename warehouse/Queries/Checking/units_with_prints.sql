-- The units of other returns that share a print.
select distinct r.unit, r.region_code as region
from counted_returns as r
where r.return_id in (select return_id from check_prints where print in (select unnest($prints)) and form_id = $form)
  and not (r.unit = $unit and r.region_code is not distinct from $region)
order by r.unit, region
