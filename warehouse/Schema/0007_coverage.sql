-- Weeks for every expected unit and every count that its form asks for; status missing says that no return tells.
create view weekly_coverage as
with asked as (
  select u.form_id, u.year, u.unit, u.region_code, s.slot, s.indicator, p.period, p.ordinal
  from expected_units as u
  join slots as s on s.form_id = u.form_id and s.kind = 'count'
  join periods as p on p.form_id = u.form_id and p.year = u.year and p.kind = 'week'
  join (select distinct form_id, year from current_returns where period_kind = 'week') as y on y.form_id = u.form_id and y.year = u.year
)
select
  coalesce(w.form_id, a.form_id) as form_id, coalesce(w.unit, a.unit) as unit, coalesce(w.region_code, a.region_code) as region_code,
  coalesce(w.year, a.year) as year, coalesce(w.period, a.period) as period, coalesce(w.ordinal, a.ordinal) as ordinal,
  coalesce(w.slot, a.slot) as slot, coalesce(w.indicator, a.indicator) as indicator,
  coalesce(w.status, 'missing') as status, w.increment, w.to_date, coalesce(w.approximate, false) as approximate, w.weeks_covered,
  coalesce(w.falls, false) as falls, w.return_id
from asked as a
full join weekly_figures as w
  on w.form_id = a.form_id and w.year = a.year and w.unit = a.unit and w.region_code is not distinct from a.region_code
  and w.slot = a.slot and w.period = a.period;

-- What a viewer sees of the two, narrowed by the filters; a null filter does not narrow.
create macro seen_season(scope, by_year, by_region, by_form, by_theme, by_indicator) as table
select c.*, i.theme
from season_coverage as c
join indicators as i on i.code = c.indicator
where in_scope(c.region_code, scope)
  and (by_year is null or c.year = by_year)
  and (by_region is null or starts_with(c.region_code, region_prefix(by_region)))
  and (by_form is null or c.form_id = by_form)
  and (by_theme is null or i.theme = by_theme)
  and (by_indicator is null or c.indicator = by_indicator);

create macro seen_weeks(scope, by_year, by_region, by_form, by_theme, by_indicator) as table
select c.*, i.theme
from weekly_coverage as c
join indicators as i on i.code = c.indicator
where in_scope(c.region_code, scope)
  and (by_year is null or c.year = by_year)
  and (by_region is null or starts_with(c.region_code, region_prefix(by_region)))
  and (by_form is null or c.form_id = by_form)
  and (by_theme is null or i.theme = by_theme)
  and (by_indicator is null or c.indicator = by_indicator);
