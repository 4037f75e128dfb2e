-- Files that could not be loaded belong to no region: only who sees everything sees them.
select path, code, message, remedy, seen_at
from failures
where in_scope(null, $scope)
order by seen_at desc, path
limit $take offset $skip
