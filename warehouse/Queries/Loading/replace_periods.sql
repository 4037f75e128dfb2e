delete from periods
where (form_id, year, period) in (
  select (form_id, year, period)
  from (select unnest($forms) as form_id, unnest($years) as year, unnest($periods) as period)
)
