-- What the figures are about. Loaded from the catalogue's data files at every start; a row is replaced by its key.
create table indicators (
  code    varchar not null,
  name_zh varchar not null,
  name_en varchar not null,
  unit    varchar not null,
  theme   varchar not null,
  kind    varchar not null,
  pair    varchar
);

create table regions (
  code   varchar not null,
  name   varchar not null,
  level  integer not null,
  parent varchar
);

create table forms (
  id          varchar not null,
  title       varchar not null,
  year        integer not null,
  region_code varchar not null,
  bureau      varchar not null,
  campaign    varchar not null,
  layout      varchar not null,
  basis       varchar not null,
  provisional boolean not null
);

create table slots (
  form_id   varchar not null,
  slot      integer not null,
  item_no   integer not null,
  item      varchar not null,
  label     varchar not null,
  unit      varchar not null,
  kind      varchar not null,
  indicator varchar not null
);

create table periods (
  form_id varchar not null,
  year    integer not null,
  period  varchar not null,
  ordinal integer not null,
  kind    varchar not null,
  due_at  timestamp not null
);
