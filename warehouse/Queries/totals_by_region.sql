-- The regions directly below $parent (the provinces where it is null), and the parent's own offices. A region of which
-- no form asks stands there with units_asked 0, so that a map has no holes.
with seen as (
  select * from seen_season($scope, $year, $region, $form, $theme, $indicator)
), groups as (
  select code, name, region_prefix(code) as prefix, false as is_parent_itself
  from regions
  where coalesce(parent, '') = coalesce($parent, '')
  union all
  select code, name, code as prefix, true as is_parent_itself
  from regions
  where code = $parent
), placed as (
  select g.code, s.*
  from seen as s
  join groups as g on starts_with(s.region_code, g.prefix)
)
select
  g.code as region_code, g.name as region_name, g.is_parent_itself, k.indicator,
  sum(t.value)::bigint as value,
  count(t.status) as units_asked,
  count(*) filter (where t.status = 'reported') as units_reported,
  count(*) filter (where t.status = 'none') as units_none,
  count(*) filter (where t.status = 'blank') as units_blank,
  count(*) filter (where t.status = 'unreadable') as units_unreadable,
  count(*) filter (where t.status = 'missing') as units_missing,
  count(*) filter (where t.approximate) as units_approximate,
  count(*) filter (where t.value is not null and not t.complete) as units_partial,
  count(*) filter (where t.falls) as units_falling
from groups as g
cross join (select distinct indicator from seen) as k
left join placed as t on t.code = g.code and t.indicator = k.indicator
group by g.code, g.name, g.is_parent_itself, k.indicator
having count(t.status) > 0 or (in_scope(g.code, $scope) and not g.is_parent_itself)
order by k.indicator, g.is_parent_itself, g.code
