-- Whether any of a period's returns counts from the season's start.
select exists (
  select 1
  from seasons as s
  join season_arrivals as a on a.season_no = s.season_no
  where a.cumulative and a.period = $period
    and s.year between $year - 1 and $year
    and in_scope(s.region_code, $scope)
    and ($form is null or s.form_id = $form)
    and ($region is null or starts_with(s.region_code, region_prefix($region)))
)
