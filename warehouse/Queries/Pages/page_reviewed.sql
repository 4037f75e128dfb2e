-- The counts of the reviewed seasons, read once for all that a request asks of them: as reported, and as they stand.
create or replace temp table standing_counts as
select
  c.*,
  case s.standing when 'unverified' then 'unverified' when 'corrected' then 'reported' else c.status end as standing_status,
  case s.standing when 'unverified' then null when 'corrected' then s.corrected_value else c.value end as standing_value
from reviewed_counts as c
left join figure_standings as s on s.return_id = c.return_id and s.slot = c.slot;

create or replace temp view reported_now as
select * exclude (standing_status, standing_value) from standing_counts;

create or replace temp view verified_now as
select * exclude (standing_status, standing_value) replace (standing_status as status, standing_value as value) from standing_counts
