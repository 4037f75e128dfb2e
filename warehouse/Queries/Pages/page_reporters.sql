-- Who is to report in a year and the one before. A region without a unit counts as one unit to come.
select e.form_id, e.year, coalesce(e.unit, '') as unit, e.region_code
from expected_units as e
where e.year between $year - 1 and $year
  and in_scope(e.region_code, $scope)
  and ($form is null or e.form_id = $form)
  and ($region is null or starts_with(e.region_code, region_prefix($region)))
order by e.form_id, e.year, e.region_code, unit
