-- What verified figures change in the prepared totals is prepared too: for the few seasons in which a check doubts a figure or somebody
-- has decided on one, whenever their returns, flags or decisions change. It is always what
-- defined_verified_changes says.
drop view reviewed_counts;
drop view reviewed_seasons;
drop view figure_standings;

-- A season's measures where they count otherwise than as reported: rows to be added to season_sums, and those with a period to
-- period_sums. unverified counts slots.
create table verified_changes (
  season_no   integer not null,
  period      varchar,
  period_kind varchar,
  measure_no  ubigint not null,
  value       hugeint not null,
  reported    bigint not null,
  "none"      bigint not null,
  blank       bigint not null,
  unreadable  bigint not null,
  unverified  bigint not null,
  covered     bigint not null,
  partial     bigint not null
);

-- Returns that count, of which an open error or warning doubts something or on which somebody has decided.
create view reviewed_returns as
select season_no, return_id
from season_arrivals
where return_id in (
  select return_id from flags where closed_at is null and severity in ('error', 'warning')
  union all
  select return_id from reviews
);

create view reviewed_seasons as
select distinct season_no from reviewed_returns;

-- The counts of seasons (of a source with their numbers), as reported and as they stand: those of each slot that asks for a measure of
-- which anything stands otherwise. A figure counts with the right number where it was corrected with one. It is 'unverified', and counts
-- not at all, where an open error or warning doubts it or its whole return, where it is pending (待核实), sent back (退回) or corrected
-- without a number. Where it was confirmed (属实) it counts as reported, whatever doubts it. The newest decision on the slot or on the
-- whole return is in force.
create macro standing_counts(source) as table
with counts as materialized (
  select
    n.season_no, r.form_id, r.unit, r.region_code, r.year, r.period, r.ordinal, r.period_kind, r.basis,
    f.return_id, f.slot, f.indicator, f.kind, f.status, f.value, f.approximate
  from query_table(source) as n
  join season_arrivals as a on a.season_no = n.season_no
  join current_returns as r on r.return_id = a.return_id
  join figures as f on f.return_id = a.return_id
  where f.kind = 'count'
), doubts as (
  select distinct return_id, slot from flags where closed_at is null and severity in ('error', 'warning')
), decisions as (
  select return_id, slot, max(review_id) as review_id from reviews group by return_id, slot
), judged as (
  select c.*, v.status as decision, v.corrected_value, f.return_id is not null or r.return_id is not null as doubted
  from counts as c
  left join doubts as f on f.return_id = c.return_id and f.slot = c.slot
  left join doubts as r on r.return_id = c.return_id and r.slot is null
  left join decisions as d on d.return_id = c.return_id and d.slot = c.slot
  left join decisions as w on w.return_id = c.return_id and w.slot is null
  left join reviews as v on v.review_id = greatest(d.review_id, w.review_id)
), standing as (
  select
    * exclude (decision, doubted),
    case when decision = 'confirmed' then null
         when decision = 'corrected' and corrected_value is not null then 'reported'
         when decision is not null or doubted then 'unverified' end as standing
  from judged
), changed as (
  select distinct season_no, indicator from standing where standing is not null
), related as (
  select season_no, indicator from changed
  union
  select c.season_no, o.indicator
  from changed as c
  join measure_parts as p on p.indicator = c.indicator
  join measure_parts as o on o.measure = p.measure
), asking as (
  select distinct s.season_no, s.slot
  from standing as s
  join related as r on r.season_no = s.season_no and r.indicator = s.indicator
)
select
  s.* exclude (standing, corrected_value), coalesce(s.standing, s.status) as standing_status,
  case s.standing when 'reported' then s.corrected_value when 'unverified' then null else s.value end as standing_value
from standing as s
join asking as a on a.season_no = s.season_no and a.slot = s.slot;

-- What changes where the counts of one source stand for those of another. What counted as reported goes with the sign turned, what
-- counts now comes. A unit counts once a measure.
create macro verified_changes_of(as_reported, as_verified) as table
with both_ways as (
  select
    -1 as sign, form_id, unit, region_code, year, null as period, null as period_kind, indicator, status, value,
    value is not null and not complete as partial
  from seasons_of(as_reported)
  union all
  select 1, form_id, unit, region_code, year, null, null, indicator, status, value, value is not null and not complete
  from seasons_of(as_verified)
  union all
  select -1, form_id, unit, region_code, year, period, 'week', indicator, status, increment, weeks_covered > 1
  from weeks_of(as_reported)
  union all
  select 1, form_id, unit, region_code, year, period, 'week', indicator, status, increment, weeks_covered > 1
  from weeks_of(as_verified)
  union all
  select -1, form_id, unit, region_code, year, period, period_kind, indicator, status, value, false
  from query_table(as_reported)
  where period_kind <> 'week'
  union all
  select 1, form_id, unit, region_code, year, period, period_kind, indicator, status, value, false
  from query_table(as_verified)
  where period_kind <> 'week'
), measures as (
  select distinct indicator as measure, indicator from query_table(as_reported)
  union all
  select measure, indicator from measure_parts
), units as (
  select
    m.measure, t.sign, t.form_id, t.unit, t.region_code, t.year, t.period, t.period_kind,
    coalesce(sum(t.value), 0) as value,
    count(*) filter (where t.status = 'reported') as reported,
    count(*) filter (where t.status = 'none') as "none",
    count(*) filter (where t.status = 'blank') as blank,
    count(*) filter (where t.status = 'unreadable') as unreadable,
    count(*) filter (where t.status = 'unverified') as unverified,
    max(case when t.status in ('reported', 'none') then 1 else 0 end) as covered,
    max(case when t.partial then 1 else 0 end) as partial
  from both_ways as t
  join measures as m on m.indicator = t.indicator
  group by m.measure, t.sign, t.form_id, t.unit, t.region_code, t.year, t.period, t.period_kind
), changes as (
  select
    form_id, unit, region_code, year, period, period_kind, measure_no(measure) as measure_no, sum(sign * value)::hugeint as value,
    sum(sign * reported)::bigint as reported, sum(sign * "none")::bigint as "none", sum(sign * blank)::bigint as blank,
    sum(sign * unreadable)::bigint as unreadable, sum(sign * unverified)::bigint as unverified,
    sum(sign * covered)::bigint as covered, sum(sign * partial)::bigint as partial
  from units
  group by form_id, unit, region_code, year, period, period_kind, measure
)
select n.season_no, c.* exclude (form_id, unit, region_code, year)
from changes as c
join seasons as n on n.form_id = c.form_id and n.unit = c.unit and n.region_code is not distinct from c.region_code and n.year = c.year
where c.value <> 0 or c.reported <> 0 or c."none" <> 0 or c.blank <> 0 or c.unreadable <> 0 or c.unverified <> 0 or c.covered <> 0 or c.partial <> 0;

-- The definition: every reviewed season anew.
create view reviewed_counts as
select * exclude (standing_status, standing_value) from standing_counts('reviewed_seasons');

create view verified_counts as
select * exclude (standing_status, standing_value) replace (standing_status as status, standing_value as value) from standing_counts('reviewed_seasons');

create view defined_verified_changes as
select * from verified_changes_of('reviewed_counts', 'verified_counts');

insert into verified_changes select * from defined_verified_changes;
