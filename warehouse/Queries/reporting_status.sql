-- Each expected unit and each period. On time is judged by the first arrival of any revision: by when it was received,
-- else by the date of filling in (the whole day counts). What is due after $now and has not come is not yet due.
with arrivals as (
  select
    r.form_id, r.unit, r.region_code, r.year, r.period,
    count(distinct r.return_id) as revisions, max(case when r.is_current then r.return_id end) as return_id,
    min(case when s.received_at is not null then s.received_at else s.filled_on::timestamp end) as arrived_at,
    arg_min(s.received_at is not null, case when s.received_at is not null then s.received_at else s.filled_on::timestamp end) as exact
  from returns as r
  join submissions as s on s.return_id = r.return_id
  where r.form_id = $form and r.year = $year and r.unit is not null and r.period is not null
  group by r.form_id, r.unit, r.region_code, r.year, r.period
)
select
  u.unit, u.region_code, g.name as region_name, u.expected_by, p.period, p.ordinal, p.due_at,
  a.return_id, a.arrived_at, coalesce(a.revisions, 0) as revisions,
  case
    when a.return_id is null and p.due_at > $now then 'not-due'
    when a.return_id is null then 'missing'
    when a.arrived_at is null then 'undated'
    when a.exact and a.arrived_at <= p.due_at then 'on-time'
    when not a.exact and a.arrived_at::date <= p.due_at::date then 'on-time'
    else 'late'
  end as state
from expected_units as u
join periods as p on p.form_id = u.form_id and p.year = u.year
left join regions as g on g.code = u.region_code
left join arrivals as a on a.unit = u.unit and a.region_code is not distinct from u.region_code and a.period = p.period
where u.form_id = $form and u.year = $year and in_scope(u.region_code, $scope)
  and ($region is null or starts_with(u.region_code, region_prefix($region)))
order by u.region_code, u.unit, p.ordinal
