-- What somebody should look at, under a filter.
select
  (select count(*) from failures where resolved_at is null and in_scope(null, $scope)) as failures,
  (select count(*) from unreadable_figures as f
   join counted_returns as r on r.return_id = f.return_id
   where in_scope(r.region_code, $scope)
     and ($form is null or r.form_id = $form)
     and ($year is null or r.year = $year)
     and ($region is null or starts_with(r.region_code, region_prefix($region)))) as unreadable,
  (select count(distinct return_id) from flags
   where closed_at is null and in_scope(region_code, $scope)
     and ($form is null or form_id = $form)
     and ($year is null or year = $year)
     and ($region is null or starts_with(region_code, region_prefix($region)))) as doubtful,
  count(*) filter (where is_current and (form_id is null or unit is null or region_code is null or year is null or period is null)) as unsettled,
  max(received_at) filter (where is_current) as received_at,
  count(*) as returns
from returns
where in_scope(region_code, $scope)
