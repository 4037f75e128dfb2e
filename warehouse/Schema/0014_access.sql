-- Who may sign in. name_key is the name as it is compared; regions are codes with a blank between them, or * for everything.
-- stamp changes whenever older sessions must end: with the password, the role, the regions, and when the account is disabled.
create table accounts (
  name_key     varchar not null,
  name         varchar not null,
  role         varchar not null,
  regions      varchar not null,
  password     varchar not null,
  must_change  boolean not null,
  disabled     boolean not null,
  stamp        varchar not null,
  failures     integer not null,
  locked_until timestamp,
  created_at   timestamp not null,
  signed_in_at timestamp
);

-- Sessions that were signed out of before their time; forgotten once they would have ended anyway.
create table ended_sessions (
  session  varchar not null,
  ended_at timestamp not null
);

-- Append-only: each row's hash covers the row and the hash before it, so that a row that was changed, taken out or put in is found.
-- happened_at is UTC. regions are the actor's, so that a scoped reader sees the entries of those alone who see no more than the reader does.
create table audit_log (
  entry_id    bigint not null,
  happened_at timestamp not null,
  kind        varchar not null,
  actor       varchar not null,
  regions     varchar not null,
  address     varchar not null,
  subject     varchar not null,
  detail      varchar not null,
  previous    varchar not null,
  hash        varchar not null
);

-- The newest entry, so that rows missing from the end are found too. One row.
create table audit_head (
  entry_id bigint not null,
  hash     varchar not null
);
insert into audit_head values (0, '');
