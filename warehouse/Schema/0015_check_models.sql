-- What the checks learned of a form, so that a new return is judged without reading the others again. content is JSON.
create table check_models (
  form_id   varchar not null,
  version   integer not null,
  content   varchar not null,
  fitted_at timestamp not null
);

-- Prints of returns by which copies between units are found. No index: a look-up scans one column.
create table check_prints (
  print     bigint not null,
  form_id   varchar not null,
  return_id bigint not null
);
