-- The picture of one doubtful figure, in base 64.
select to_base64(c.png)
from cutouts as c
join returns as r on r.return_id = c.return_id
where c.return_id = $id and c.slot = $slot and in_scope(r.region_code, $scope)
