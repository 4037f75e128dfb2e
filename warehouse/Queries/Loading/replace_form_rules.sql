delete from form_rules where form_id in (select unnest($keys))
