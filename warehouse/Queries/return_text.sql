-- What the document of a return says.
select t.lines
from texts as t
join returns as r on r.return_id = t.return_id
where t.return_id = $id and in_scope(r.region_code, $scope)
