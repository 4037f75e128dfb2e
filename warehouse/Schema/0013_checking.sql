-- What the checking engine doubts: one row a flag, kept for ever. A flag is open while closed_at is null.
-- slot null is the whole return; effect is the signed change of the published total if the proposed or expected figure were right.
create table flags (
  flag_id          bigint not null,
  return_id        bigint not null,
  form_id          varchar not null,
  unit             varchar not null,
  region_code      varchar,
  year             integer not null,
  period           varchar not null,
  slot             integer,
  severity         varchar not null,
  score            double not null,
  detector         varchar not null,
  detector_version integer not null,
  reason           varchar not null,
  reason_en        varchar not null,
  value            bigint,
  expected_low     bigint,
  expected_high    bigint,
  proposed         bigint,
  effect           double,
  evidence         varchar,
  opened_at        timestamp not null,
  closed_at        timestamp,
  closed_because   varchar
);

-- What people decided: append-only, the newest of a return and slot is in force. slot null is the whole return.
create table reviews (
  review_id       bigint not null,
  return_id       bigint not null,
  slot            integer,
  status          varchar not null,
  reported_value  bigint,
  corrected_value bigint,
  reason          varchar,
  explanation     varchar,
  reviewer        varchar not null,
  reviewed_at     timestamp not null,
  origin          varchar not null
);

create view current_reviews as
select * exclude (place)
from (
  select *, row_number() over (partition by return_id, slot order by review_id desc) as place
  from reviews
)
where place = 1;
