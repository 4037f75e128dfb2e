-- How weeks become a season, said once for figures as reported and as verified. A source is the name of a view with the columns of
-- current_figures.

-- Weekly counts, both ways. An increment is taken as written; a cumulative figure is differenced against what the unit had
-- reported before (weeks_covered says over how many weeks), and falls says that it is lower than that.
-- Only returns whose unit, year and period are settled take part.
create macro weeks_of(source) as table
with weeks as (
  select
    form_id, unit, region_code, year, period, ordinal, basis, return_id, slot, indicator, status, value, approximate,
    count(case when basis = 'cumulative' then value end) over (
      partition by form_id, unit, region_code, year, slot order by ordinal rows unbounded preceding) as restart
  from query_table(source)
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

-- A unit's season, slot by slot: the final return where there is one, even where it is blank or not verified, else the weeks: the
-- increments summed since the last cumulative figure, which stands for all before it. A companion return (辽沈行, December) counts where
-- those give no figure. Where nothing but 无 and something unreadable was written, the sum of the weeks is unreadable, not 0.
-- weeks_done of weeks_asked says how much of the season is in it.
create macro seasons_of(source) as table
with summed as (
  select
    form_id, unit, region_code, year, slot, indicator,
    case when count(*) filter (where status = 'reported') > 0 then 'reported'
         when count(*) filter (where status = 'unverified') > 0 then 'unverified'
         when count(*) filter (where status = 'unreadable') > 0 then 'unreadable'
         when count(*) filter (where status = 'none') > 0 then 'none'
         else 'blank' end as status,
    arg_max(to_date, ordinal) filter (where value is not null) as value,
    bool_or(approximate) as approximate,
    case when arg_max(basis, ordinal) = 'cumulative' then 'cumulative' else 'weeks' end as made,
    case when arg_max(basis, ordinal) = 'cumulative' then max(ordinal) filter (where value is not null) else count(value) end as weeks_done,
    bool_or(falls) as falls,
    arg_max(return_id, ordinal) as return_id
  from weeks_of(source)
  group by form_id, unit, region_code, year, slot, indicator
), sources as (
  select
    form_id, unit, region_code, year, slot, indicator, status, value, approximate,
    period_kind as made, null as weeks_done, false as falls, return_id, case when period_kind = 'final' then 1 else 3 end as preference
  from query_table(source)
  where kind = 'count' and period_kind in ('final', 'companion') and form_id is not null and unit is not null and year is not null
  union all
  select
    form_id, unit, region_code, year, slot, indicator, status, case when status in ('reported', 'none') then value end, approximate,
    made, weeks_done, falls, return_id, 2
  from summed
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

create or replace view weekly_figures as
select * from weeks_of('current_figures');

create or replace view defined_season_totals as
select * from seasons_of('current_figures');

-- The counts of the reviewed seasons, as reported.
create view reviewed_counts as
select
  t.form_id, t.unit, t.region_code, t.year, r.period, r.ordinal, r.period_kind, r.basis,
  f.return_id, f.slot, f.indicator, f.kind, f.status, f.value, f.approximate
from reviewed_seasons as t
join current_returns as r
  on r.form_id = t.form_id and r.unit = t.unit and r.region_code is not distinct from t.region_code and r.year = t.year and r.period is not null
join figures as f on f.return_id = r.return_id and f.kind = 'count';

-- The same as they stand.
create or replace view verified_counts as
select c.* replace (
  case s.standing when 'unverified' then 'unverified' when 'corrected' then 'reported' else c.status end as status,
  case s.standing when 'unverified' then null when 'corrected' then s.corrected_value else c.value end as value)
from reviewed_counts as c
left join figure_standings as s on s.return_id = c.return_id and s.slot = c.slot;

drop view season_weeks;
drop view verified_season;
drop view verified_weeks;
