-- Regions from which something is seen, and the regions above them that the scope covers.
with seen as (
  select distinct region_code from current_returns where in_scope(region_code, $scope)
)
select g.code, g.name, g.level, g.parent
from regions as g
where in_scope(g.code, $scope)
  and exists (select 1 from seen as s where starts_with(s.region_code, region_prefix(g.code)))
order by g.code
