-- What counts now. A region's prefix covers the region and all below it: 140500 is 1405, 140000 is 14.
create macro region_prefix(code) as regexp_replace(code, '(00)+$', '');

-- scope: prefixes of the regions that a viewer may see; '*' alone is everything, an empty list nothing.
-- A row without a region is seen by those alone who see everything.
create macro in_scope(code, scope) as
  list_contains(scope, '*') or coalesce(len(list_filter(scope, lambda p: starts_with(code, p))) > 0, false);

create view current_returns as
select
  r.return_id, r.form_id, r.unit, r.region_code, r.year, r.period, r.revision, r.basis, r.confidence, r.filled_on, r.received_at, r.file_hash, r.source,
  coalesce(p.ordinal, try_cast(substring(r.period, 6) as integer)) as ordinal,
  coalesce(p.kind, case when starts_with(r.period, 'week-') then 'week' else r.period end) as period_kind
from returns as r
left join periods as p on p.form_id = r.form_id and p.year = r.year and p.period = r.period
where r.is_current;

create view current_figures as
select
  r.form_id, r.unit, r.region_code, r.year, r.period, r.ordinal, r.period_kind, r.basis, r.revision,
  f.return_id, f.slot, f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence
from figures as f
join current_returns as r on r.return_id = f.return_id;

-- Who is expected to report a form in a year: every unit that has done so, and each region directly below the form's own
-- region out of which no unit has (unit null). Years are those with a calendar or with a return.
create view expected_units as
with form_years as (
  select form_id, year from periods
  union
  select form_id, year from current_returns where form_id is not null and year is not null
), reporters as (
  select distinct form_id, year, unit, region_code
  from current_returns
  where form_id is not null and year is not null and unit is not null
)
select form_id, year, unit, region_code, 'return' as expected_by
from reporters
union all
select y.form_id, y.year, null, g.code, 'region'
from form_years as y
join forms as f on f.id = y.form_id
join regions as g on g.parent = f.region_code
where not exists (
  select 1 from reporters as r
  where r.form_id = y.form_id and r.year = y.year and starts_with(r.region_code, region_prefix(g.code))
);
