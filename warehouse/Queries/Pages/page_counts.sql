-- What somebody should look at, under a filter.
select
  (select count(*) from failures where resolved_at is null and in_scope(null, $scope)) as failures,
  (select count(*) from returns as r
   where r.is_current and in_scope(r.region_code, $scope)
     and (r.form_id is null or r.unit is null or r.region_code is null or r.year is null or r.period is null)) as unsettled,
  (select count(*) from unreadable_figures as f
   join counted_returns as r on r.return_id = f.return_id
   where in_scope(r.region_code, $scope)
     and ($form is null or r.form_id = $form)
     and ($year is null or r.year = $year)
     and ($region is null or starts_with(r.region_code, region_prefix($region)))) as unreadable,
  (select max(received_at) from returns where is_current and in_scope(region_code, $scope)) as received_at,
  (select count(*) from returns where in_scope(region_code, $scope)) as returns
