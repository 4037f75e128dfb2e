-- Weekly counts, both ways. An increment is taken as written; a cumulative figure is differenced against what the unit had
-- reported before (weeks_covered says over how many weeks), and falls says that it is lower than that.
-- Only returns whose unit, year and period are settled take part.
create view weekly_figures as
with weeks as (
  select
    *,
    count(case when basis = 'cumulative' then value end) over (
      partition by form_id, unit, region_code, year, slot order by ordinal rows unbounded preceding) as restart
  from current_figures
  where kind = 'count' and period_kind = 'week' and form_id is not null and unit is not null and year is not null
), running as (
  select
    *,
    sum(value) over (partition by form_id, unit, region_code, year, slot, restart order by ordinal rows unbounded preceding)::bigint as to_date
  from weeks
), previous as (
  select
    *,
    lag(to_date) over (partition by form_id, unit, region_code, year, slot order by ordinal) as before,
    lag(case when value is not null then ordinal end ignore nulls) over (partition by form_id, unit, region_code, year, slot order by ordinal) as before_ordinal
  from running
)
select
  form_id, unit, region_code, year, period, ordinal, basis, return_id, slot, indicator, status, value, approximate, to_date,
  case when basis = 'increment' or value is null then value else value - coalesce(before, 0) end as increment,
  case when value is null then null when basis = 'increment' then 1 else ordinal - coalesce(before_ordinal, 0) end as weeks_covered,
  coalesce(basis = 'cumulative' and value < before, false) as falls
from previous;

-- A unit's weeks, slot by slot: the increments summed since the last cumulative figure, which stands for all before it.
-- Where nothing but 无 and something unreadable was written, the sum is unreadable, not 0.
create view season_weeks as
with summed as (
  select
    form_id, unit, region_code, year, slot, indicator,
    case when count(*) filter (where status = 'reported') > 0 then 'reported'
         when count(*) filter (where status = 'unreadable') > 0 then 'unreadable'
         when count(*) filter (where status = 'none') > 0 then 'none'
         else 'blank' end as status,
    arg_max(to_date, ordinal) filter (where value is not null) as value,
    bool_or(approximate) as approximate,
    case when arg_max(basis, ordinal) = 'cumulative' then 'cumulative' else 'weeks' end as made,
    case when arg_max(basis, ordinal) = 'cumulative' then max(ordinal) filter (where value is not null) else count(value) end as weeks_done,
    bool_or(falls) as falls,
    arg_max(return_id, ordinal) as return_id
  from weekly_figures
  group by form_id, unit, region_code, year, slot, indicator
)
select * replace (case when status in ('reported', 'none') then value end as value)
from summed;

-- A unit's season, slot by slot: the final return where there is one, even where it is blank, else the weeks. A companion
-- return (辽沈行, December) counts where those give no figure. weeks_done of weeks_asked says how much of the season is in it.
create view season_totals as
with sources as (
  select
    form_id, unit, region_code, year, slot, indicator, status, value, approximate,
    period_kind as made, null as weeks_done, false as falls, return_id, case when period_kind = 'final' then 1 else 3 end as preference
  from current_figures
  where kind = 'count' and period_kind in ('final', 'companion') and form_id is not null and unit is not null and year is not null
  union all
  select form_id, unit, region_code, year, slot, indicator, status, value, approximate, made, weeks_done, falls, return_id, 2 as preference
  from season_weeks
), kept as (
  select * from (
    select *, min(preference) over (partition by form_id, unit, region_code, year, slot) as best
    from sources
  )
  where preference <> 2 or best = 2
), chosen as (
  select * from (
    select
      *, row_number() over (partition by form_id, unit, region_code, year, slot order by case when value is null then 1 else 0 end, preference) as place
    from kept
  )
  where place = 1
), calendar as (
  select form_id, year, count(*) as weeks_asked
  from periods
  where kind = 'week'
  group by form_id, year
)
select
  c.form_id, c.unit, c.region_code, c.year, c.slot, c.indicator, c.status, c.value, c.approximate, c.made, c.weeks_done,
  case when c.made in ('weeks', 'cumulative') then w.weeks_asked end as weeks_asked,
  c.made in ('final', 'companion') or coalesce(c.weeks_done >= w.weeks_asked, false) as complete,
  c.falls, c.return_id
from chosen as c
left join calendar as w on w.form_id = c.form_id and w.year = c.year;

-- The same for every expected unit and every count that its form asks for: status missing says that no return tells.
-- What a form does not ask has no row.
create view season_coverage as
with asked as (
  select u.form_id, u.year, u.unit, u.region_code, s.slot, s.indicator
  from expected_units as u
  join slots as s on s.form_id = u.form_id and s.kind = 'count'
  join (select distinct form_id, year from current_returns) as y on y.form_id = u.form_id and y.year = u.year
)
select
  coalesce(t.form_id, a.form_id) as form_id, coalesce(t.unit, a.unit) as unit, coalesce(t.region_code, a.region_code) as region_code,
  coalesce(t.year, a.year) as year, coalesce(t.slot, a.slot) as slot, coalesce(t.indicator, a.indicator) as indicator,
  coalesce(t.status, 'missing') as status, t.value, coalesce(t.approximate, false) as approximate,
  t.made, t.weeks_done, t.weeks_asked, coalesce(t.complete, false) as complete, coalesce(t.falls, false) as falls, t.return_id
from asked as a
full join season_totals as t
  on t.form_id = a.form_id and t.year = a.year and t.unit = a.unit and t.region_code is not distinct from a.region_code and t.slot = a.slot;
