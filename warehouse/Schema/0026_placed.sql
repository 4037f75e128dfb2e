-- Every revision of every return with its place in the season: the calendar's, or else what the period's code says.
create view placed_returns as
select
  r.return_id, r.form_id, r.unit, r.region_code, r.year, r.period, r.revision, r.basis, r.confidence, r.filled_on, r.received_at, r.file_hash, r.source,
  coalesce(p.ordinal, try_cast(substring(r.period, 6) as integer)) as ordinal,
  coalesce(p.kind, case when starts_with(r.period, 'week-') then 'week' else r.period end) as period_kind,
  r.is_current
from returns as r
left join periods as p on p.form_id = r.form_id and p.year = r.year and p.period = r.period;

create or replace view current_returns as
select * exclude (is_current)
from placed_returns
where is_current;
