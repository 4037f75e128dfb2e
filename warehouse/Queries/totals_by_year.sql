select
  t.year, t.indicator, count(distinct t.form_id) as forms,
  sum(t.value)::bigint as value,
  count(*) as units_asked,
  count(*) filter (where t.status = 'reported') as units_reported,
  count(*) filter (where t.status = 'none') as units_none,
  count(*) filter (where t.status = 'blank') as units_blank,
  count(*) filter (where t.status = 'unreadable') as units_unreadable,
  count(*) filter (where t.status = 'missing') as units_missing,
  count(*) filter (where t.approximate) as units_approximate,
  count(*) filter (where t.value is not null and not t.complete) as units_partial,
  count(*) filter (where t.falls) as units_falling
from seen_season($scope, $year, $region, $form, $theme, $indicator) as t
group by t.year, t.indicator
order by t.indicator, t.year
