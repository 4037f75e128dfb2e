select e.label, e.unit, e.value, e.approximate, e.raw, e.place
from extras as e
join returns as r on r.return_id = e.return_id
where e.return_id = $id and in_scope(r.region_code, $scope)
