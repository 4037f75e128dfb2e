-- The cross-checks that a form prints: the sum of the terms, each with its sign, stands to 0 as the comparison says.
create table form_rules (
  form_id    varchar not null,
  rule       integer not null,
  comparison varchar not null,
  written    varchar not null
);

create table form_rule_terms (
  form_id varchar not null,
  rule    integer not null,
  slot    integer not null,
  sign    integer not null
);
