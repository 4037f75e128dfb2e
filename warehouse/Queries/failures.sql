-- Files that could not be loaded belong to no region: only who sees everything sees them.
select path, file_hash as hash, code, message, remedy, first_seen, last_tried, tries, resolved_at, kept
from failures
where in_scope(null, $scope) and (resolved_at is not null) = $resolved
order by coalesce(resolved_at, first_seen) desc, path
limit $take offset $skip
