-- A return's decisions, newest first.
select
  v.review_id, v.return_id, v.slot, v.status, v.reported_value, v.corrected_value, v.reason, v.explanation, v.reviewer, v.reviewed_at, v.origin
from reviews as v
join returns as r on r.return_id = v.return_id
where v.return_id = $id and in_scope(r.region_code, $scope)
order by v.review_id desc
