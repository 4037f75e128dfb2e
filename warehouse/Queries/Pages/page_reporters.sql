-- Who is to report, in the years in which anybody has. A region without a unit counts as one unit to come.
select e.form_id, e.year, coalesce(e.unit, '') as unit, e.region_code
from expected_units as e
where (e.form_id, e.year) in (select (form_id, year) from returns where is_current)
  and in_scope(e.region_code, $scope)
  and ($form is null or e.form_id = $form)
  and ($region is null or starts_with(e.region_code, region_prefix($region)))
order by e.form_id, e.year, e.region_code, unit
