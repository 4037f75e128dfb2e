insert into failures
select $path, $hash, $code, $message, $remedy, $seenAt
where not exists (
  select 1 from failures
  where path = $path and coalesce(file_hash, '') = coalesce($hash, '') and code = $code
)
