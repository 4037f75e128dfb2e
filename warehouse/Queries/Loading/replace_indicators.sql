delete from indicators where code in (select unnest($keys))
