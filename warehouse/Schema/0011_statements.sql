-- What somebody says outside any form: reports in prose, and totals that were published. Kept apart from the returns:
-- no view over figures reads these tables, so that a statement is never part of a total.
-- A source with other content under the same basis, title, file name, year and region is a revision; the newest is current.
create table sources (
  source_id    bigint not null,
  basis        varchar not null,
  title        varchar,
  publisher    varchar,
  year         integer,
  region_code  varchar,
  file_hash    varchar not null,
  file_name    varchar not null,
  file_path    varchar not null,
  content_hash varchar not null,
  revision     integer not null,
  is_current   boolean not null
);

-- scope is the source's own word for the region (全国); theme and indicator are null where none is clearly meant.
create table statements (
  source_id   bigint not null,
  number      integer not null,
  year        integer,
  region_code varchar,
  scope       varchar,
  measure     varchar not null,
  value       bigint not null,
  unit        varchar not null,
  approximate boolean not null,
  raw         varchar not null,
  place       varchar,
  sentence    varchar,
  theme       varchar,
  indicator   varchar,
  note        varchar
);

create view current_statements as
select
  s.source_id, s.number, o.basis, o.title, o.publisher, o.file_name, s.year, s.region_code, s.scope, s.measure, s.value, s.unit,
  s.approximate, s.raw, s.place, s.sentence, s.theme, s.indicator, s.note
from statements as s
join sources as o on o.source_id = s.source_id
where o.is_current;
