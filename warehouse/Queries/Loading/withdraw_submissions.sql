delete from submissions where file_hash in (select unnest($hashes))
