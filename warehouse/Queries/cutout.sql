-- The picture of one doubtful figure.
select c.png
from cutouts as c
join returns as r on r.return_id = c.return_id
where c.return_id = $id and c.slot = $slot and in_scope(r.region_code, $scope)
