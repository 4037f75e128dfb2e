select m.unit, m.name, m.post, m.office_phone, m.mobile
from masked_liaisons as m
join returns as r on r.return_id = m.return_id
where m.return_id = $id and in_scope(r.region_code, $scope)
