-- The weeks of a year. A unit that skips a week adds nothing to it; a cumulative figure after a gap adds the whole gap.
select
  t.year, t.ordinal as week, t.indicator,
  sum(t.increment)::bigint as value,
  sum(sum(t.increment)) over (partition by t.year, t.indicator order by t.ordinal)::bigint as to_date,
  count(*) as units_asked,
  count(*) filter (where t.status = 'reported') as units_reported,
  count(*) filter (where t.status = 'none') as units_none,
  count(*) filter (where t.status = 'blank') as units_blank,
  count(*) filter (where t.status = 'unreadable') as units_unreadable,
  count(*) filter (where t.status = 'missing') as units_missing,
  count(*) filter (where t.approximate) as units_approximate,
  count(*) filter (where t.weeks_covered > 1) as units_partial,
  count(*) filter (where t.falls) as units_falling
from seen_weeks($scope, $year, $region, $form, $theme, $indicator) as t
group by t.year, t.ordinal, t.indicator
order by t.indicator, t.year, t.ordinal
