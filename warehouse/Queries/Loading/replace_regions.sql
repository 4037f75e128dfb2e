delete from regions where code in (select unnest($keys))
