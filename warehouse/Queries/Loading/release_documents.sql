delete from kept_documents where file_hash in (select unnest($hashes))
