-- The people of one return, not masked: asked for by name alone, and only after it was logged.
select r.unit, c.name, c.phone, null as mobile, null as post
from contacts as c
join returns as r on r.return_id = c.return_id
where c.return_id = $id and in_scope(r.region_code, $scope)
union all
select coalesce(l.unit, r.unit), l.name, l.office_phone, l.mobile, l.post
from liaisons as l
join returns as r on r.return_id = l.return_id
where l.return_id = $id and in_scope(r.region_code, $scope)
