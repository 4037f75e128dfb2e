-- Yes-or-no questions: a unit's final return tells, else its latest week, else its companion return.
with latest as (
  select *
  from (
    select
      f.form_id, f.unit, f.region_code, f.year, f.slot, f.indicator, f.status, f.answer,
      row_number() over (
        partition by f.form_id, f.unit, f.region_code, f.year, f.slot
        order by case f.period_kind when 'final' then 1 when 'week' then 2 else 3 end, f.ordinal desc) as place
    from current_figures as f
    where f.kind = 'bool' and f.form_id is not null and f.unit is not null and f.year is not null
  )
  where place = 1
), asked as (
  select u.form_id, u.year, u.unit, u.region_code, s.slot, s.indicator, coalesce(l.status, 'missing') as status, l.answer
  from expected_units as u
  join slots as s on s.form_id = u.form_id and s.kind = 'bool'
  join (select distinct form_id, year from current_returns) as y on y.form_id = u.form_id and y.year = u.year
  left join latest as l
    on l.form_id = u.form_id and l.year = u.year and l.unit = u.unit and l.region_code is not distinct from u.region_code and l.slot = s.slot
)
select
  t.indicator, i.theme, i.name_zh, i.name_en,
  count(*) as units_asked,
  count(*) filter (where t.status = 'reported' and t.answer) as units_yes,
  count(*) filter (where t.status = 'reported' and not t.answer) as units_no,
  count(*) filter (where t.status = 'none') as units_none,
  count(*) filter (where t.status = 'blank') as units_blank,
  count(*) filter (where t.status = 'unreadable') as units_unreadable,
  count(*) filter (where t.status = 'missing') as units_missing
from asked as t
join indicators as i on i.code = t.indicator
where in_scope(t.region_code, $scope)
  and ($year is null or t.year = $year)
  and ($region is null or starts_with(t.region_code, region_prefix($region)))
  and ($form is null or t.form_id = $form)
  and ($theme is null or i.theme = $theme)
  and ($indicator is null or t.indicator = $indicator)
group by t.indicator, i.theme, i.name_zh, i.name_en
order by i.theme, t.indicator
