-- 128-bit numbers are read a hundred times faster as they are than bit-packed, which is how they are stored by default. So the columns
-- that pages add up are stored plain: 16 bytes a row of few rows.
create table plain_slots (
  season_no   integer not null,
  slot        integer not null,
  indicator   varchar not null,
  status      varchar not null,
  value       hugeint using compression uncompressed,
  approximate boolean not null,
  made        varchar not null,
  weeks_done  bigint,
  weeks_asked bigint,
  complete    boolean not null,
  falls       boolean not null,
  return_id   bigint not null
);
insert into plain_slots select * from season_slots;
drop table season_slots;
alter table plain_slots rename to season_slots;

create table plain_season_sums (
  form_id     varchar not null,
  year        integer not null,
  region_code varchar,
  measure_no  ubigint not null,
  value       hugeint not null using compression uncompressed,
  approximate bigint not null,
  reported    bigint not null,
  "none"      bigint not null,
  blank       bigint not null,
  unreadable  bigint not null,
  covered     bigint not null,
  partial     bigint not null
);
insert into plain_season_sums select * from season_sums;
drop table season_sums;
alter table plain_season_sums rename to season_sums;

create table plain_period_sums (
  form_id     varchar not null,
  year        integer not null,
  region_code varchar,
  period      varchar not null,
  period_kind varchar not null,
  measure_no  ubigint not null,
  value       hugeint not null using compression uncompressed,
  approximate bigint not null,
  reported    bigint not null,
  "none"      bigint not null,
  blank       bigint not null,
  unreadable  bigint not null,
  covered     bigint not null,
  partial     bigint not null
);
insert into plain_period_sums select * from period_sums;
drop table period_sums;
alter table plain_period_sums rename to period_sums;
