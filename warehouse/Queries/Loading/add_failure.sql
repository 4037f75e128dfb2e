insert into failures (path, file_hash, code, message, remedy, first_seen, last_tried, tries, kept)
select $path, $hash, $code, $message, $remedy, $at, $at, 1, $kept
where not exists (
  select 1 from failures
  where file_hash = $hash or ($hash is null and file_hash is null and path = $path)
)
