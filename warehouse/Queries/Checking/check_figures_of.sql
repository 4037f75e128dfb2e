-- The figures of the given returns, in no order. The bounds let whole row groups be passed over.
select return_id, slot, value
from figures
where return_id between $first and $last and return_id in (select unnest($ids))
