-- Returns with open flags, each with its worst one; or, by a decision that settled them, returns whose flags are closed.
with decided as (
  select return_id, arg_max(status, review_id) as status
  from reviews
  group by return_id
), seen as (
  select *, case severity when 'error' then 0 when 'warning' then 1 else 2 end as badness
  from flags
  where (closed_at is null) <> coalesce($status in ('confirmed', 'corrected'), false)
    and in_scope(region_code, $scope)
    and ($year is null or year = $year)
    and ($region is null or starts_with(region_code, region_prefix($region)))
    and ($form is null or form_id = $form)
    and ($unit is null or unit = $unit)
    and ($period is null or period = $period)
    and ($severity is null or severity = $severity)
    and ($detector is null or detector = $detector)
), ranked as (
  select
    *,
    row_number() over (partition by return_id order by badness, score desc, flag_id) as place,
    count(*) over (partition by return_id) as flag_count,
    max(score) over (partition by return_id) as best_score,
    coalesce(max(abs(effect)) over (partition by return_id), 0) as best_effect
  from seen
)
select
  k.return_id, k.form_id, k.unit, k.region_code, g.name as region_name, k.year, k.period, k.flag_count as flags, k.severity,
  k.best_score as score, k.best_effect as effect, k.slot, k.reason, k.reason_en, d.status, count(*) over () as total
from ranked as k
left join decided as d on d.return_id = k.return_id
left join regions as g on g.code = k.region_code
where k.place = 1
  and ($status is null or coalesce(d.status, 'none') = $status)
order by case when $byEffect then -k.best_effect else 0 end, k.badness, round(k.best_score, 2) desc, k.best_effect desc, k.best_score desc, k.return_id
limit $take offset $skip
