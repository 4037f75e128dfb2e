delete from slots where form_id in (select unnest($keys))
