-- No index: the appender fills this table. value is 0 for none, null for blank and unreadable.
create table figures (
  return_id   bigint not null,
  slot        integer not null,
  indicator   varchar not null,
  kind        varchar not null,
  status      varchar not null,
  value       bigint,
  answer      boolean,
  words       varchar,
  approximate boolean not null,
  raw         varchar not null,
  place       varchar,
  sentence    varchar,
  confidence  double not null
);

-- Figures that belong to no slot of the form.
create table extras (
  return_id   bigint not null,
  label       varchar not null,
  unit        varchar not null,
  value       bigint not null,
  approximate boolean not null,
  raw         varchar not null,
  place       varchar
);

create table problems (
  return_id bigint,
  file_hash varchar not null,
  code      varchar not null,
  message   varchar not null,
  place     varchar,
  remedy    varchar
);

create table media_items (
  return_id bigint not null,
  number    integer not null,
  activity  varchar not null,
  time      varchar not null,
  outlet    varchar not null,
  link      varchar not null,
  remark    varchar not null
);
