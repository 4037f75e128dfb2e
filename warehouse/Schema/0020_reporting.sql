-- What is known of each expected unit and each period of a form and a year (null: of all) at a moment. On time is judged by the first
-- arrival of any revision: by when it was received, else by the date of filling in (the whole day counts). What is due later and has not
-- come is not yet due. Form and year are told, so that no arrivals of others are looked at.
drop macro table reporting;
drop view arrivals;

create macro reporting(moment, by_form, by_year) as table
with arrivals as (
  select
    r.form_id, r.unit, r.region_code, r.year, r.period,
    count(distinct r.return_id) as revisions, max(case when r.is_current then r.return_id end) as return_id,
    min(case when s.received_at is not null then s.received_at else s.filled_on::timestamp end) as arrived_at,
    arg_min(s.received_at is not null, case when s.received_at is not null then s.received_at else s.filled_on::timestamp end) as exact
  from returns as r
  join submissions as s on s.return_id = r.return_id
  where r.form_id is not null and r.unit is not null and r.year is not null and r.period is not null
    and (by_form is null or r.form_id = by_form) and (by_year is null or r.year = by_year)
  group by r.form_id, r.unit, r.region_code, r.year, r.period
)
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
  on a.form_id = u.form_id and a.year = u.year and a.unit = u.unit and a.region_code is not distinct from u.region_code and a.period = p.period
where (by_form is null or u.form_id = by_form) and (by_year is null or u.year = by_year);
