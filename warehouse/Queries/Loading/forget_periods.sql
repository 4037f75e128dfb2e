delete from periods where form_id in (select unnest($keys))
