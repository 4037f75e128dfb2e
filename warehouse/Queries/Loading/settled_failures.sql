-- Open failures that these files settle: the same content, or another content at the same place.
select path, file_hash as hash, code, message, remedy, first_seen, last_tried, tries, resolved_at, kept
from failures
where resolved_at is null
  and (file_hash in (select unnest($hashes)) or path in (select unnest($paths)))
