-- Totals that are prepared while returns are loaded, so that no page adds up all figures. They are always what the views
-- defined_season_totals, defined_season_sums and defined_period_sums say, which add up everything anew.

-- A season: what one unit reports on one form in one year. Exactly those of which a current return counts.
create table seasons (
  season_no   integer not null,
  form_id     varchar not null,
  unit        varchar not null,
  region_code varchar,
  year        integer not null
);

-- A season, slot by slot: see season_totals.
create table season_slots (
  season_no   integer not null,
  slot        integer not null,
  indicator   varchar not null,
  status      varchar not null,
  value       hugeint,
  approximate boolean not null,
  made        varchar not null,
  weeks_done  bigint,
  weeks_asked bigint,
  complete    boolean not null,
  falls       boolean not null,
  return_id   bigint not null
);

-- Measures of several indicators whose totals are prepared too; every indicator is a measure by itself.
create table measure_parts (
  measure   varchar not null,
  indicator varchar not null
);

-- The number under which the sums keep a measure: 64 bits of the MD5 of its name, an indicator's code or the codes of several with a
-- plus between them. Numbers compare and group several times faster than such names.
create macro measure_no(name) as md5_number_lower(name);

-- What the seasons of a form, year and region say about a measure. The rows of a key are to be added up: a change appends what
-- goes, with the sign turned, and what comes. approximate, covered and partial count slots, units and units.
create table season_sums (
  form_id     varchar not null,
  year        integer not null,
  region_code varchar,
  measure_no  ubigint not null,
  value       hugeint not null,
  approximate bigint not null,
  reported    bigint not null,
  "none"      bigint not null,
  blank       bigint not null,
  unreadable  bigint not null,
  covered     bigint not null,
  partial     bigint not null
);

-- The same for each period: a week's own figures, cumulative ones taken apart, or what another return says.
create table period_sums (
  form_id     varchar not null,
  year        integer not null,
  region_code varchar,
  period      varchar not null,
  period_kind varchar not null,
  measure_no  ubigint not null,
  value       hugeint not null,
  approximate bigint not null,
  reported    bigint not null,
  "none"      bigint not null,
  blank       bigint not null,
  unreadable  bigint not null,
  covered     bigint not null,
  partial     bigint not null
);

-- How many rows the two had when their keys were last brought down to one row each.
create table compactions (
  sums bigint not null
);
insert into compactions values (0);

-- What was written and could not be read: few among many figures.
create table unreadable_figures (
  return_id bigint not null,
  slot      integer not null
);

-- The definitions: everything added up anew. Tests hold what is prepared against them.
create view defined_season_totals as
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

create view measure_indicators as
select distinct indicator as measure, indicator from figures
union all
select measure, indicator from measure_parts;

create view defined_season_sums as
select
  t.form_id, t.year, t.region_code, measure_no(m.measure) as measure_no,
  coalesce(sum(t.value), 0) as value,
  count(*) filter (where t.approximate) as approximate,
  count(*) filter (where t.status = 'reported') as reported,
  count(*) filter (where t.status = 'none') as "none",
  count(*) filter (where t.status = 'blank') as blank,
  count(*) filter (where t.status = 'unreadable') as unreadable,
  count(distinct case when t.status in ('reported', 'none') then t.unit end) as covered,
  count(distinct case when t.value is not null and not t.complete then t.unit end) as partial
from defined_season_totals as t
join measure_indicators as m on m.indicator = t.indicator
group by t.form_id, t.year, t.region_code, m.measure;

create view defined_period_sums as
select
  t.form_id, t.year, t.region_code, t.period, t.period_kind, measure_no(m.measure) as measure_no,
  coalesce(sum(t.value), 0) as value,
  count(*) filter (where t.approximate) as approximate,
  count(*) filter (where t.status = 'reported') as reported,
  count(*) filter (where t.status = 'none') as "none",
  count(*) filter (where t.status = 'blank') as blank,
  count(*) filter (where t.status = 'unreadable') as unreadable,
  count(distinct case when t.status in ('reported', 'none') then t.unit end) as covered,
  count(distinct case when t.weeks_covered > 1 then t.unit end) as partial
from (
  select form_id, unit, region_code, year, period, 'week' as period_kind, indicator, status, increment as value, approximate, weeks_covered
  from weekly_figures
  union all
  select form_id, unit, region_code, year, period, period_kind, indicator, status, value, approximate, null
  from current_figures
  where kind = 'count' and period_kind <> 'week' and form_id is not null and unit is not null and year is not null
) as t
join measure_indicators as m on m.indicator = t.indicator
group by t.form_id, t.year, t.region_code, t.period, t.period_kind, m.measure;

create or replace view season_totals as
select
  s.form_id, s.unit, s.region_code, s.year, t.slot, t.indicator, t.status, t.value::bigint as value, t.approximate, t.made, t.weeks_done,
  t.weeks_asked, t.complete, t.falls, t.return_id
from season_slots as t
join seasons as s on s.season_no = t.season_no;

create or replace view expected_units as
with form_years as (
  select form_id, year from periods where form_id not in (select id from forms where provisional)
  union
  select form_id, year from seasons
), places as (
  select distinct form_id, year, region_code from seasons
)
select form_id, year, unit, region_code, 'return' as expected_by
from seasons
union all
select y.form_id, y.year, null, g.code, 'region'
from form_years as y
join forms as f on f.id = y.form_id
join regions as g on g.parent = f.region_code
where not exists (
  select 1 from places as r
  where r.form_id = y.form_id and r.year = y.year and starts_with(r.region_code, region_prefix(g.code))
);

-- What is known of each expected unit and each period at a moment. On time is judged by the first arrival of any revision: by when it
-- was received, else by the date of filling in (the whole day counts). What is due later and has not come is not yet due.
create view arrivals as
select
  r.form_id, r.unit, r.region_code, r.year, r.period,
  count(distinct r.return_id) as revisions, max(case when r.is_current then r.return_id end) as return_id,
  min(case when s.received_at is not null then s.received_at else s.filled_on::timestamp end) as arrived_at,
  arg_min(s.received_at is not null, case when s.received_at is not null then s.received_at else s.filled_on::timestamp end) as exact
from returns as r
join submissions as s on s.return_id = r.return_id
where r.form_id is not null and r.unit is not null and r.year is not null and r.period is not null
group by r.form_id, r.unit, r.region_code, r.year, r.period;

create macro reporting(moment) as table
select
  u.form_id, u.year, u.unit, u.region_code, u.expected_by, p.period, p.ordinal, p.due_at,
  a.return_id, a.arrived_at, coalesce(a.revisions, 0) as revisions,
  case
    when a.return_id is null and p.due_at > moment then 'not-due'
    when a.return_id is null then 'missing'
    when a.arrived_at is null then 'undated'
    when a.exact and a.arrived_at <= p.due_at then 'on-time'
    when not a.exact and a.arrived_at::date <= p.due_at::date then 'on-time'
    else 'late'
  end as state
from expected_units as u
join periods as p on p.form_id = u.form_id and p.year = u.year
left join arrivals as a
  on a.form_id = u.form_id and a.year = u.year and a.unit = u.unit and a.region_code is not distinct from u.region_code and a.period = p.period;

insert into unreadable_figures
select return_id, slot from figures where status = 'unreadable';
