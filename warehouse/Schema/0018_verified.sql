-- How a figure of a current return counts in totals of verified figures. 'corrected': with the right number. 'unverified', so not at
-- all: an open error or warning doubts it or its whole return, it is pending (待核实), sent back (退回), or corrected without a number.
-- 'confirmed' (属实): as reported, whatever doubts it. The newest decision on the slot or on the whole return is in force. A figure
-- without a row counts as reported.
create view figure_standings as
with doubted as (
  select distinct g.return_id, g.slot
  from flags as f
  join figures as g on g.return_id = f.return_id and (f.slot is null or f.slot = g.slot)
  where f.closed_at is null and f.severity in ('error', 'warning')
), decided as (
  select return_id, slot, status, corrected_value
  from (
    select v.return_id, g.slot, v.status, v.corrected_value, row_number() over (partition by v.return_id, g.slot order by v.review_id desc) as place
    from reviews as v
    join figures as g on g.return_id = v.return_id and (v.slot is null or v.slot = g.slot)
  )
  where place = 1
)
select
  coalesce(d.return_id, u.return_id) as return_id, coalesce(d.slot, u.slot) as slot,
  case when d.status = 'confirmed' then 'confirmed'
       when d.status = 'corrected' and d.corrected_value is not null then 'corrected'
       else 'unverified' end as standing,
  d.corrected_value
from decided as d
full join doubted as u on u.return_id = d.return_id and u.slot = d.slot;

-- The seasons in which any figure counts otherwise than as reported: few, so that only these are added up anew.
create view reviewed_seasons as
select distinct r.form_id, r.unit, r.region_code, r.year
from figure_standings as s
join current_returns as r on r.return_id = s.return_id
where s.standing <> 'confirmed' and r.form_id is not null and r.unit is not null and r.year is not null and r.period is not null;

-- Their counts as they stand.
create view verified_counts as
select
  t.form_id, t.unit, t.region_code, t.year, r.period, r.ordinal, r.period_kind, r.basis, f.slot, f.indicator,
  case s.standing when 'unverified' then 'unverified' when 'corrected' then 'reported' else f.status end as status,
  case s.standing when 'unverified' then null when 'corrected' then s.corrected_value else f.value end as value
from reviewed_seasons as t
join current_returns as r
  on r.form_id = t.form_id and r.unit = t.unit and r.region_code is not distinct from t.region_code and r.year = t.year and r.period is not null
join figures as f on f.return_id = r.return_id and f.kind = 'count'
left join figure_standings as s on s.return_id = f.return_id and s.slot = f.slot;

-- weekly_figures over these counts: a test holds the two against each other.
create view verified_weeks as
with weeks as (
  select
    *,
    count(case when basis = 'cumulative' then value end) over (
      partition by form_id, unit, region_code, year, slot order by ordinal rows unbounded preceding) as restart
  from verified_counts
  where period_kind = 'week'
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
  form_id, unit, region_code, year, period, ordinal, basis, slot, indicator, status, value, to_date,
  case when basis = 'increment' or value is null then value else value - coalesce(before, 0) end as increment,
  case when value is null then null when basis = 'increment' then 1 else ordinal - coalesce(before_ordinal, 0) end as weeks_covered
from previous;

-- season_totals over these counts. A final return whose figure is not verified gives none: the weeks do not stand in for it.
create view verified_season as
with summed as (
  select
    form_id, unit, region_code, year, slot, indicator,
    case when count(*) filter (where status = 'reported') > 0 then 'reported'
         when count(*) filter (where status = 'unverified') > 0 then 'unverified'
         when count(*) filter (where status = 'unreadable') > 0 then 'unreadable'
         when count(*) filter (where status = 'none') > 0 then 'none'
         else 'blank' end as status,
    arg_max(to_date, ordinal) filter (where value is not null) as value,
    case when arg_max(basis, ordinal) = 'cumulative' then max(ordinal) filter (where value is not null) else count(value) end as weeks_done
  from verified_weeks
  group by form_id, unit, region_code, year, slot, indicator
), sources as (
  select
    form_id, unit, region_code, year, slot, indicator, status, value, null as weeks_done, case when period_kind = 'final' then 1 else 3 end as preference
  from verified_counts
  where period_kind in ('final', 'companion')
  union all
  select
    form_id, unit, region_code, year, slot, indicator, status, case when status in ('reported', 'none') then value end, weeks_done, 2
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
  c.form_id, c.unit, c.region_code, c.year, c.slot, c.indicator, c.status, c.value,
  c.preference <> 2 or coalesce(c.weeks_done >= w.weeks_asked, false) as complete
from chosen as c
left join calendar as w on w.form_id = c.form_id and w.year = c.year;
