-- By detector: how many of its flags were decided, how many were right to doubt, and how many it expected to be.
select f.detector, count(*) as decided, count(*) filter (where v.status in ('corrected', 'returned')) as wrong, sum(f.score) as expected
from flags as f
join current_reviews as v on v.return_id = f.return_id and (v.slot is null or v.slot is not distinct from f.slot)
where v.status <> 'pending'
group by f.detector
order by f.detector
