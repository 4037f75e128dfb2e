-- A file that could not be read once and can be now is no failure any more.
delete from failures where file_hash in (select unnest($hashes))
