-- Every unit that has reported, with its region and its newest year.
select e.unit, e.region_code, max(e.year) as year
from expected_units as e
where e.unit is not null and in_scope(e.region_code, $scope)
group by e.unit, e.region_code
order by e.unit, e.region_code
