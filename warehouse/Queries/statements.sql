-- Statements, newest season first. What was published is for everybody; a report in prose only for who may see its region.
select
  c.source_id, c.number, c.basis, c.title, c.publisher, c.file_name, c.year, c.region_code, g.name as region_name, c.scope, c.measure, c.value, c.unit,
  c.approximate, c.raw, c.place, c.sentence, c.theme, c.indicator, c.note, count(*) over () as total
from current_statements as c
left join regions as g on g.code = c.region_code
where (c.basis = 'published' or in_scope(c.region_code, $scope))
  and ($basis is null or c.basis = $basis)
  and ($year is null or c.year = $year)
  and ($region is null or starts_with(c.region_code, region_prefix($region)))
  and ($theme is null or c.theme = $theme)
  and ($indicator is null or c.indicator = $indicator)
order by c.year desc nulls last, c.basis, c.region_code nulls last, c.source_id, c.number
limit $take offset $skip
