delete from provisional_slots where form_id in (select unnest($keys))
