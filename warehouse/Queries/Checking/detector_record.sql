-- What people decided on each detector's flags, week by week: decided, and rightly doubted (corrected, or sent back to be filled in anew).
-- Of several decisions on a flag the newest counts. open is what waits now.
with decided as (
  select f.detector, v.status, date_trunc('week', v.reviewed_at)::date as week,
         row_number() over (partition by f.flag_id order by v.review_id desc) as place
  from flags as f
  join reviews as v on v.return_id = f.return_id and (v.slot is null or v.slot is not distinct from f.slot) and v.reviewed_at >= f.opened_at
  where in_scope(f.region_code, $scope)
)
select detector, week, count(*) as decided, count(*) filter (where status <> 'confirmed') as "right", 0::bigint as open
from decided
where place = 1 and status <> 'pending'
group by detector, week
union all
select detector, null, 0, 0, count(*) filter (where closed_at is null)
from flags
where in_scope(region_code, $scope)
group by detector
order by detector, week nulls first
