-- What came of a season, period by period, whatever the revision, and when first: one row a period, prepared while returns are loaded.
-- cumulative says that it is a week's return that counts from the season's start. It is always what defined_season_arrivals says, which
-- gathers it anew.
create table season_arrivals (
  season_no  integer not null,
  period     varchar not null,
  return_id  bigint not null,
  cumulative boolean not null,
  revisions  bigint not null,
  arrived_at timestamp,
  exact      boolean
);

-- Gathers it for the seasons numbered above one. Their returns come first, so that no other arrivals are looked at.
create macro arrivals_after(number) as table
with brought as materialized (
  select
    n.season_no, r.period, r.return_id, r.is_current, r.is_current and r.basis = 'cumulative' and r.period_kind = 'week' as cumulative
  from seasons as n
  join placed_returns as r
    on r.form_id = n.form_id and r.unit = n.unit and r.region_code is not distinct from n.region_code and r.year = n.year and r.period is not null
  where n.season_no > number
)
select
  b.season_no, b.period, max(case when b.is_current then b.return_id end) as return_id, bool_or(b.cumulative) as cumulative,
  count(distinct b.return_id) as revisions,
  min(coalesce(s.received_at, s.filled_on::timestamp)) as arrived_at,
  arg_min(s.received_at is not null, coalesce(s.received_at, s.filled_on::timestamp)) as exact
from brought as b
join submissions as s on s.return_id = b.return_id
group by b.season_no, b.period;

create view defined_season_arrivals as
select * from arrivals_after(0);

insert into season_arrivals select * from defined_season_arrivals;

create or replace view expected_units as
with form_years as (
  select form_id, year from periods where form_id not in (select id from forms where provisional)
  union
  select form_id, year from seasons
), places as (
  select distinct form_id, year, region_code from seasons
)
select form_id, year, unit, region_code, 'return' as expected_by, season_no
from seasons
union all
select y.form_id, y.year, null, g.code, 'region', null
from form_years as y
join forms as f on f.id = y.form_id
join regions as g on g.parent = f.region_code
where not exists (
  select 1 from places as r
  where r.form_id = y.form_id and r.year = y.year and starts_with(r.region_code, region_prefix(g.code))
);

-- What is known of each expected unit and each period of a form and a year (null: of all) at a moment. On time is judged by the first
-- arrival of any revision: by when it was received, else by the date of filling in (the whole day counts). What is due later and has not
-- come is not yet due.
drop macro table reporting;
create macro reporting(moment, by_form, by_year) as table
with came as (
  select a.*
  from season_arrivals as a
  join seasons as s on s.season_no = a.season_no
  where (by_form is null or s.form_id = by_form) and (by_year is null or s.year = by_year)
)
select
  u.form_id, u.year, u.unit, u.region_code, u.expected_by, u.season_no, p.period, p.ordinal, p.due_at,
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
left join came as a on a.season_no = u.season_no and a.period = p.period
where (by_form is null or u.form_id = by_form) and (by_year is null or u.year = by_year);
