delete from files where hash in (select unnest($hashes))
