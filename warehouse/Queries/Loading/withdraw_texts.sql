delete from texts where return_id in (select return_id from submissions where file_hash in (select unnest($hashes)))
