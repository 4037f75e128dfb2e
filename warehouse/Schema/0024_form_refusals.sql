-- Provisional forms that somebody looked at and refused: their returns stay where they are, in no total, and nobody is asked again.
create table form_refusals (
  form_id    varchar not null,
  refused_at timestamp not null,
  refused_by varchar not null,
  reason     varchar not null
);
