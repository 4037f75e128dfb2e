-- The same content again, or the same path of which nothing could be read.
update failures
set path = $path, code = $code, message = $message, remedy = $remedy, last_tried = $at, tries = tries + 1, resolved_at = null, kept = coalesce($kept, kept)
where file_hash = $hash or ($hash is null and file_hash is null and path = $path)
