create table files (
  hash   varchar not null,
  name   varchar not null,
  path   varchar not null,
  format varchar not null,
  bytes  bigint not null
);

-- One row for every different content of a form, unit, year and period. Null in form, unit, region, year or period
-- says that it could not be settled. ordered_at and ordered_no say which revision is the newest.
create table returns (
  return_id     bigint not null,
  form_id       varchar,
  unit          varchar,
  region_code   varchar,
  year          integer,
  period        varchar,
  revision      integer not null,
  is_current    boolean not null,
  basis         varchar not null,
  confidence    double not null,
  filled_on     date,
  received_at   timestamp,
  ordered_at    timestamp,
  ordered_no    bigint not null,
  period_reason varchar not null,
  file_hash     varchar not null,
  ordinal       integer not null,
  content_hash  varchar not null,
  source        varchar not null
);

-- Every arrival of a return, also of a further copy of the same content.
create table submissions (
  sequence    bigint not null,
  return_id   bigint not null,
  file_hash   varchar not null,
  ordinal     integer not null,
  filled_on   date,
  received_at timestamp
);

-- Files that could not be read, and files in which no return was found.
create table failures (
  path      varchar not null,
  file_hash varchar,
  code      varchar not null,
  message   varchar not null,
  remedy    varchar,
  seen_at   timestamp not null
);
