-- Seasons, regions and indicators that a viewer can narrow the statements down to.
select distinct year, region_code, indicator
from current_statements
where basis = 'published' or in_scope(region_code, $scope)
order by year desc nulls last, region_code nulls last, indicator nulls last
