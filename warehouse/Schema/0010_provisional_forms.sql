-- Forms learned from a document that nobody has confirmed. Their rows in forms say provisional; the notation is the YAML that a
-- person confirms. blank: learned from a blank form or a notice, not from a filled return.
create table provisional_forms (
  form_id     varchar not null,
  ordinal     integer not null,
  notation    varchar not null,
  source      varchar not null,
  blank       boolean not null,
  learned_at  timestamp not null
);

-- How alike the suggested indicator's wording is; null for a new indicator.
create table provisional_slots (
  form_id varchar not null,
  slot    integer not null,
  name_zh varchar not null,
  score   double
);

-- Personal data: the text of every document read by a provisional form, so that it can be read again under the confirmed one.
-- reading says by which notation it was read; number keeps the order of arrival.
create table kept_documents (
  file_hash varchar not null,
  form_id   varchar not null,
  reading   varchar not null,
  number    bigint not null,
  path      varchar not null,
  bytes     bigint not null,
  content   varchar not null
);

-- What counts: returns under a provisional form are kept and shown with their form, but add to no total and are expected of nobody.
create view counted_returns as
select r.*
from current_returns as r
where not exists (select 1 from forms as p where p.id = r.form_id and p.provisional);

create or replace view current_figures as
select
  r.form_id, r.unit, r.region_code, r.year, r.period, r.ordinal, r.period_kind, r.basis, r.revision,
  f.return_id, f.slot, f.indicator, f.kind, f.status, f.value, f.answer, f.words, f.approximate, f.raw, f.place, f.confidence
from figures as f
join counted_returns as r on r.return_id = f.return_id;

create or replace view expected_units as
with form_years as (
  select form_id, year from periods where form_id not in (select id from forms where provisional)
  union
  select form_id, year from counted_returns where form_id is not null and year is not null
), reporters as (
  select distinct form_id, year, unit, region_code
  from counted_returns
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
