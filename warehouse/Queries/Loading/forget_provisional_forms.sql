delete from provisional_forms where form_id in (select unnest($keys))
