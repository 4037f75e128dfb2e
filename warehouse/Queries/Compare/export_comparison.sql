-- Every indicator in every year at the regions right below $parent (the provinces where it is null), and at the parent's own
-- offices. What no form asks there has units_asked 0 and says so in its state: it is not missing, and not 0.
-- Where nothing but 无 and something unreadable was written, a total is unreadable.
with seen as (
  select * from seen_season($scope, $year, $region, $form, $theme, $indicator)
), groups as (
  select code, name, region_prefix(code) as prefix, false as own_offices
  from regions
  where coalesce(parent, '') = coalesce($parent, '')
  union all
  select code, name, code as prefix, true as own_offices
  from regions
  where code = $parent
), reporting as (
  select g.* from groups as g where exists (select 1 from seen as s where starts_with(s.region_code, g.prefix))
), placed as (
  select g.code, g.own_offices, s.*
  from seen as s
  join reporting as g on starts_with(s.region_code, g.prefix)
), counted as (
  select
    k.year, g.code as region_code, g.name as region_name, g.own_offices, k.indicator,
    sum(t.value)::bigint as value,
    count(t.status) as units_asked,
    count(*) filter (where t.status = 'reported') as units_reported,
    count(*) filter (where t.status = 'none') as units_none,
    count(*) filter (where t.status = 'blank') as units_blank,
    count(*) filter (where t.status = 'unreadable') as units_unreadable,
    count(*) filter (where t.status = 'missing') as units_missing,
    count(*) filter (where t.approximate) as units_approximate,
    count(*) filter (where t.value is not null and not t.complete) as units_partial
  from reporting as g
  cross join (select distinct year, indicator from seen) as k
  left join placed as t on t.code = g.code and t.own_offices = g.own_offices and t.year = k.year and t.indicator = k.indicator
  group by k.year, g.code, g.name, g.own_offices, k.indicator
)
select
  c.year, c.region_code, c.region_name, c.own_offices, c.indicator, i.name_zh as name, i.unit,
  case when c.units_asked = 0 then 'not-asked' when c.units_reported > 0 then 'reported' when c.units_unreadable > 0 then 'unreadable'
       when c.units_none > 0 then 'none' when c.units_blank > 0 then 'blank' else 'missing' end as status,
  c.value, c.units_asked, c.units_reported, c.units_none, c.units_blank, c.units_unreadable, c.units_missing, c.units_approximate, c.units_partial
from counted as c
join indicators as i on i.code = c.indicator
order by c.year, c.own_offices, c.region_code, c.indicator
