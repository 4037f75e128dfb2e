-- The counts of the given returns, in no order.
select return_id, slot, value
from figures
where list_contains($ids, return_id) and return_id between $first and $last and kind = 'count' and value >= 0
