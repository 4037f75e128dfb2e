-- How many units are to report, by form, year and region, in the years in which anybody has.
select e.form_id, e.year, e.region_code, count(*) as units
from expected_units as e
join (select distinct form_id, year from current_returns) as y on y.form_id = e.form_id and y.year = e.year
where in_scope(e.region_code, $scope)
group by e.form_id, e.year, e.region_code
order by e.form_id, e.year, e.region_code
