-- How many units are to report, in the years in which anybody has. A region without a unit counts as one unit to come.
select e.form_id, e.year, e.region_code, count(*) as units
from expected_units as e
join (select distinct form_id, year from returns where is_current) as y on y.form_id = e.form_id and y.year = e.year
where in_scope(e.region_code, $scope)
group by e.form_id, e.year, e.region_code
order by e.form_id, e.year, e.region_code
