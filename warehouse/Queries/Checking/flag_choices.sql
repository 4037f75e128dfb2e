-- What the queue can be narrowed down to.
select distinct detector, period
from flags
where in_scope(region_code, $scope)
order by detector, period
