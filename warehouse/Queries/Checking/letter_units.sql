-- Units with open flags: how many of their figures a 核实函 would ask about, and how many of these were asked about already.
with asked as (
  select distinct return_id, slot, unit, region_code
  from flags
  where closed_at is null
    and in_scope(region_code, $scope)
    and ($year is null or year = $year)
    and ($region is null or starts_with(region_code, region_prefix($region)))
    and ($form is null or form_id = $form)
    and ($notices or severity <> 'notice')
), decided as (
  select return_id, coalesce(slot, 0) as slot, arg_max(status, review_id) as status
  from reviews
  group by return_id, coalesce(slot, 0)
)
select
  a.unit, a.region_code, g.name as region_name, count(*) as items,
  sum(case when d.status = 'pending' then 1 else 0 end) as pending,
  count(*) over () as total, sum(count(*)) over () as all_items
from asked as a
left join decided as d on d.return_id = a.return_id and d.slot = coalesce(a.slot, 0)
left join regions as g on g.code = a.region_code
group by a.unit, a.region_code, g.name
order by a.region_code nulls first, a.unit
limit $take offset $skip
