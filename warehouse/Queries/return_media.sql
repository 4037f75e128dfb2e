select m.number, m.activity, m.time, m.outlet, m.link, m.remark
from media_items as m
join returns as r on r.return_id = m.return_id
where m.return_id = $id and in_scope(r.region_code, $scope)
order by m.number
