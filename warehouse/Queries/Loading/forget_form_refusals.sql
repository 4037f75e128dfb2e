delete from form_refusals where form_id in (select unnest($keys))
