update failures
set resolved_at = $at, kept = null
where resolved_at is null
  and (file_hash in (select unnest($hashes)) or path in (select unnest($paths)))
