delete from forms where id in (select unnest($keys))
