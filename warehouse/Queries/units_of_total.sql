select
  t.form_id, t.unit, t.region_code, g.name as region_name, t.year, t.slot, t.indicator, t.status, t.value, t.approximate,
  case when t.weeks_asked is null then t.made else t.made || ':' || t.weeks_done || '/' || t.weeks_asked end as made,
  t.complete, t.falls, t.return_id
from seen_season($scope, $year, $region, $form, $theme, $indicator) as t
left join regions as g on g.code = t.region_code
order by t.indicator, t.year, t.region_code, t.form_id, t.unit, t.slot
