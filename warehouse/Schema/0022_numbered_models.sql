-- What the checks learned of a form. A number is never given twice, so that whoever holds a model in memory can ask whether it is still
-- the one. content is JSON, packed by Brotli. What was learned before is learned anew by the next whole run.
drop table check_models;
create table check_models (
  form_id   varchar not null,
  version   integer not null,
  model_no  bigint not null,
  content   blob not null,
  fitted_at timestamp not null
);
create sequence check_model_numbers;
